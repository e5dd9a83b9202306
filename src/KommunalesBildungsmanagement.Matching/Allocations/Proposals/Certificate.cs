namespace KommunalesBildungsmanagement.Matching;

/// <summary>Why one wish was not granted: own values, the line that was drawn, and what would have had to be different.</summary>
/// <remarks>
/// It is for the applicant and holds nothing of others but the values of the last one admitted. It gives the reasons of a proposal; the decision
/// with its reasons (§ 35 SGB X, § 39 VwVfG) is the office's.
/// </remarks>
public sealed record Certificate
{
    /// <summary>Id of the applicant.</summary>
    public required string Applicant { get; init; }

    /// <summary>The place that was wanted.</summary>
    public required PlaceOffer Place { get; init; }

    /// <summary>The wish with its points, criterion by criterion.</summary>
    [PersonalData]
    public required Wish Wish { get; init; }

    /// <summary>The priority rules, for the words of the criteria.</summary>
    public required AllocationCriteria Criteria { get; init; }

    /// <summary>The own lot.</summary>
    [PersonalData]
    public required Lot Lot { get; init; }

    /// <summary>Own day of application, if it decides between equals.</summary>
    [PersonalData]
    public required LocalDate? AppliedOn { get; init; }

    /// <summary>Own values.</summary>
    [PersonalData]
    public RankingValues Own => new(Wish.PriorityClass, Wish.Points, AppliedOn, Lot.Rank);

    /// <summary>The lines that count for this applicant: the open places, and the reserved ones of her groups.</summary>
    public required ValueList<CutOff> CutOffs { get; init; }

    /// <summary>Rank on the waiting list; <see langword="null"/> if she is not on it, because she is not (surely) eligible.</summary>
    public required int? WaitingRank { get; init; }

    /// <summary>Whether she would have been admitted alone.</summary>
    internal bool BecauseOfSiblings { get; init; }

    /// <summary>What decided.</summary>
    public RejectionReason Reason =>
        Wish.Eligibility.IsFalse ? RejectionReason.NotEligible
        : Wish.Eligibility.IsUnknown ? RejectionReason.ToBeClarified
        : BecauseOfSiblings ? RejectionReason.SiblingWish
        : CutOffs[0].Last is { } last ? Own.FirstDifference(last)
        : CutOffs.Skip(1).FirstOrDefault(c => c.Last is not null) is { Last: { } reserved } ? Own.FirstDifference(reserved)
        : RejectionReason.NoPlaceOpen;

    /// <summary>The reason in words, with all values.</summary>
    public LocalizedText Text => CertificateTexts.Of(this);

    /// <summary>What would have had to be different, everything else being equal.</summary>
    public LocalizedText Change => CertificateTexts.ChangeOf(this);

    /// <summary>Names the place and nothing about the person.</summary>
    public override string ToString() => $"{nameof(Certificate)}({Place.Id})";
}
