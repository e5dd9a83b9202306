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

    /// <summary>Results relevant for the project reached by third parties.</summary>
    [Term("de", "Ergebnisse Dritter"), Term("en", "results of third parties")]
    ThirdPartyResults,

    /// <summary>Deviation from the Verwertungsplan.</summary>
    [Term("de", "Abweichung vom Verwertungsplan"), Term("en", "deviation from the exploitation plan")]
    ExploitationDeviation,
}
