namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>Laufzeit of a project that may be extended.</summary>
public sealed record ProjectTerm
{
    /// <summary>First day.</summary>
    [Term("de", "Beginn der Grundförderung"), Term("en", "start of the base project")]
    [FundingDate]
    public LocalDate? BaseStart { get; init; }

    /// <summary>Last day.</summary>
    [Term("de", "Ende der Grundförderung"), Term("en", "end of the base project")]
    [FundingDate]
    public LocalDate? BaseEnd { get; init; }

    /// <summary>Whether the office wants an extension.</summary>
    [Term("de", "Verlängerung beabsichtigt"), Term("en", "extension intended")]
    public bool? SeeksExtension { get; init; }

    /// <summary>The application for the extension.</summary>
    public Filing ExtensionApplication { get; init; } = new();

    /// <summary>Last day of the extension; <see langword="null"/> if there is none.</summary>
    [Term("de", "Ende der Verlängerung"), Term("en", "end of the extension")]
    public LocalDate? ExtensionEnd { get; init; }
}
