namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>Nachweis that a grant was visible over a time.</summary>
public sealed record PublicityEvidence
{
    /// <summary>How.</summary>
    [Term("de", "Art der Sichtbarkeit"), Term("en", "kind of publicity")]
    public required PublicityKind Kind { get; init; }

    /// <summary>First day on which it is proved.</summary>
    [Term("de", "zuerst gesehen"), Term("en", "first seen")]
    public required LocalDate FirstSeen { get; init; }

    /// <summary>Last day on which it is proved; <see langword="null"/> if only the first was recorded.</summary>
    [Term("de", "zuletzt gesehen"), Term("en", "last seen")]
    public LocalDate? LastSeen { get; init; }

    /// <summary>Address or id of a photo.</summary>
    public string? Reference { get; init; }
}
