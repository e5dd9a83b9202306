namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>Datenquelle that an office uses for monitoring or reports.</summary>
public sealed record DataSource
{
    /// <summary>Id in the file of the host.</summary>
    [Term("de", "Datenquelle"), Term("en", "data source")]
    public required string Id { get; init; }

    /// <summary>Whether it holds single persons, not counts.</summary>
    [Term("de", "Einzelangaben"), Term("en", "individual records")]
    public bool? IsIndividual { get; init; }

    /// <summary>From Jugendamt, Jobcenter, Sozialamt (§ 67 Abs. 2 SGB X).</summary>
    [Term("de", "Sozialdaten"), Term("en", "social data")]
    public bool? IsSocialData { get; init; }

    /// <summary>From official statistics (§ 16 BStatG).</summary>
    [Term("de", "Einzelangaben der amtlichen Statistik"), Term("en", "individual records of official statistics")]
    public bool? IsOfficialStatistics { get; init; }

    /// <summary>Reference of the approval (§ 75 Abs. 4 SGB X).</summary>
    [Term("de", "Genehmigung der obersten Behörde"), Term("en", "approval of the supreme authority")]
    public string? ApprovalReference { get; init; }

    /// <summary>Day on which processing ends, as approved.</summary>
    [Term("de", "Verarbeitung bis"), Term("en", "processed until")]
    public LocalDate? ProcessUntil { get; init; }

    /// <summary>Whether only a separated statistics unit uses it.</summary>
    [Term("de", "abgeschottete Statistikstelle"), Term("en", "separated statistics unit")]
    public bool? UsedBySeparateUnit { get; init; }

    /// <summary>The legal basis on file.</summary>
    [Term("de", "Rechtsgrundlage"), Term("en", "legal basis")]
    public string? LegalBasis { get; init; }

    /// <summary>Whether that is a provision of the BDSG instead of the law of the Land.</summary>
    [Term("de", "Rechtsgrundlage im BDSG"), Term("en", "legal basis in the BDSG")]
    public bool? CitesFederalAct { get; init; }

    /// <summary>Whether it holds data of special categories.</summary>
    [Term("de", "besondere Kategorien (Art. 9 DSGVO)"), Term("en", "special categories (Art. 9 GDPR)")]
    public bool? HasSpecialCategories { get; init; }

    /// <summary>Whether a separate consent or a specific law is on file.</summary>
    [Term("de", "Einwilligung oder Gesetz nach Art. 9 Abs. 2"), Term("en", "consent or law under Art. 9(2)")]
    public bool? HasSpecialBasis { get; init; }

    /// <summary>Whether each field is needed for an indicator that the programme assigns.</summary>
    [Term("de", "für zugewiesene Indikatoren nötig"), Term("en", "needed for assigned indicators")]
    public bool? IsNeededForIndicators { get; init; }

    /// <summary>Whether what identifies a person is stored apart from what is said about her.</summary>
    [Term("de", "Kennzeichen getrennt gespeichert"), Term("en", "identifiers stored apart")]
    public bool? KeepsIdentifiersApart { get; init; }

    /// <summary>Whether persons under 18 are in it on the ground of consent.</summary>
    [Term("de", "Minderjährige betroffen"), Term("en", "minors concerned")]
    public bool? ConcernsMinors { get; init; }

    /// <summary>Whether the consent of the guardians is on file.</summary>
    [Term("de", "Einwilligung der Sorgeberechtigten"), Term("en", "consent of the guardians")]
    public bool? HasGuardianConsent { get; init; }
}
