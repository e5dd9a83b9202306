namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>An event that the recipient must report without culpable delay.</summary>
public enum CaseEventKind
{
    /// <summary>Applied for or received for the same purpose, also after the use report.</summary>
    [Term("de", "weitere Zuwendung oder Mittel Dritter"), Term("en", "further grant or third-party money")]
    FurtherFunds,

    /// <summary>E.g. a vacant post, a change of staff, an early end.</summary>
    [Term("de", "Verwendungszweck oder maßgebliche Umstände geändert"), Term("en", "purpose or decisive circumstances changed")]
    CircumstancesChanged,

    /// <summary>It turns out that the purpose cannot be reached, or not with the sum granted.</summary>
    [Term("de", "Zweck nicht oder nicht mit der Zuwendung erreichbar"), Term("en", "purpose not reachable, or not with the grant")]
    PurposeUnreachable,

    /// <summary>Called money cannot be used in time.</summary>
    [Term("de", "abgerufene Mittel nicht alsbald verwendbar"), Term("en", "money drawn cannot be used in time")]
    FundsUnusable,

    /// <summary>An object that was acquired is no longer used for the purpose.</summary>
    [Term("de", "Gegenstand nicht mehr zweckentsprechend verwendet"), Term("en", "object no longer used for the purpose")]
    AssetUnused,

    /// <summary>Applied for or opened.</summary>
    [Term("de", "Insolvenzverfahren beantragt oder eröffnet"), Term("en", "insolvency proceedings")]
    Insolvency,

    /// <summary>Intended deviation from the work programme.</summary>
    [Term("de", "Abweichung vom Arbeitsprogramm"), Term("en", "deviation from the work programme")]
    WorkPlanDeviation,

    /// <summary>The recipient learns that third parties have meanwhile reached the result of the project.</summary>
    [Term("de", "Ergebnis inzwischen von Dritten erreicht"), Term("en", "result meanwhile reached by third parties")]
    ThirdPartyResults,

    /// <summary>Intended deviation from the Verwertungsplan.</summary>
    [Term("de", "Abweichung vom Verwertungsplan"), Term("en", "deviation from the exploitation plan")]
    ExploitationDeviation,

    /// <summary>Reasons against telling the public about the project: rights of third parties, secrecy, the name of its head.</summary>
    [Term("de", "Gründe gegen die Bekanntgabe des Vorhabens"), Term("en", "reasons against announcing the project")]
    AnnouncementConcern,

    /// <summary>Contract with a third party about the use of the result, concluded on the day of the event.</summary>
    [Term("de", "Verwertungsvertrag geschlossen"), Term("en", "exploitation contract concluded")]
    ExploitationContract,
}
