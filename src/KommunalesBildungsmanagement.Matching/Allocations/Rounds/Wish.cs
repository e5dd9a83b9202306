namespace KommunalesBildungsmanagement.Matching;

/// <summary>A place that an applicant wants, with the values that decide about her rank there. Values may differ from place to place.</summary>
public sealed record Wish
{
    /// <summary>Id of the <see cref="PlaceOffer"/>.</summary>
    public required string Place { get; init; }

    /// <summary>
    /// Whether the applicant may have the place at all (residence, age, legal claim). Unknown is not "no": it is reported with its question.
    /// </summary>
    [PersonalData]
    public required Truth Eligibility { get; init; }

    /// <summary>Why; for an unknown eligibility the question that has to be answered.</summary>
    [PersonalData]
    public required LocalizedText EligibilityReason { get; init; }

    /// <summary>Number of the priority class.</summary>
    [PersonalData]
    public required int PriorityClass { get; init; }

    /// <summary>The points, criterion by criterion.</summary>
    [PersonalData]
    public ValueList<CriterionPoints> Breakdown
    {
        get;
        init
        {
            field = value;
            Points = 0;
            foreach (var part in value) Points += part.Points;
        }
    } = [];

    /// <summary>Sum of the breakdown: more points come first within a class.</summary>
    [PersonalData]
    public long Points { get; private init; }

    /// <summary>Names the place and nothing about the person.</summary>
    public override string ToString() => $"{nameof(Wish)}({Place})";
}
