namespace KommunalesBildungsmanagement.Funding.Dossiers;

/// <summary>What a record keeps of one finding. Equality is by value.</summary>
public sealed record RecordedFinding
{
    /// <summary>Id of the rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>Which part of the case, e.g. the code of a line; <see langword="null"/> for the case as a whole.</summary>
    public string? Item { get; init; }

    /// <summary>First day of the version of the rule.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Fingerprint of the version, <see cref="RuleEntry.ContentHash"/>.</summary>
    public required string ContentHash { get; init; }

    /// <summary>The verdict.</summary>
    public required RuleVerdict Verdict { get; init; }

    /// <summary>Id of the rule that applied instead, if one did.</summary>
    public string? DisplacedBy { get; init; }

    /// <summary>The day the norm names; <see langword="null"/> if the rule has no deadline or the day was not known.</summary>
    public LocalDate? NominalDue { get; init; }

    /// <summary>The last day in time.</summary>
    public LocalDate? LegalDue { get; init; }

    /// <summary>The sources.</summary>
    public ValueList<Citation> Citations { get; init; } = [];

    internal static RecordedFinding Of(CaseFinding finding) => new()
    {
        RuleId = finding.Rule.Id,
        Item = finding.Item,
        From = finding.Rule.From,
        ContentHash = finding.Rule.ContentHash,
        Verdict = finding.Verdict,
        DisplacedBy = finding.DisplacedBy?.Id,
        NominalDue = finding.Due?.Nominal,
        LegalDue = finding.Due?.Legal,
        Citations = finding.Rule.Citations,
    };
}
