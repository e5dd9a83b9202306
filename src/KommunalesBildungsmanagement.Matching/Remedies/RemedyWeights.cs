namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// Points for what speaks for a measure against a barrier. They order measures that are possible alike and never decide whether one is
/// possible. They are published with each answer.
/// </summary>
public sealed record RemedyWeights
{
    /// <summary>The weights that come with the library.</summary>
    public static RemedyWeights Default { get; } = new();

    /// <summary>It takes a barrier away and does not only make it smaller.</summary>
    public int Removes { get; init; } = 30;

    /// <summary>For each further barrier that it surely takes away.</summary>
    public int Synergy { get; init; } = 15;

    /// <summary>For each grade of evidence above none, so up to four times.</summary>
    public int EvidenceGrade { get; init; } = 10;

    /// <summary>Somebody who is responsible for it is party to an agreement in force.</summary>
    public int ExistingPartner { get; init; } = 10;

    /// <summary>It can be used within <see cref="SoonDays"/>.</summary>
    public int Soon { get; init; } = 10;

    /// <summary>What counts as soon, in days, both ends included.</summary>
    [Unit("d")]
    public int SoonDays { get; init; } = 90;

    /// <summary>What it costs per person is known and not above <see cref="AffordableUpTo"/>.</summary>
    public int Affordable { get; init; } = 10;

    /// <summary>The limit of the office; <see langword="null"/> gives these points to nobody, and cost only orders what is equal otherwise.</summary>
    public Money? AffordableUpTo { get; init; }
}
