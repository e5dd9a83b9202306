namespace KommunalesBildungsmanagement.Matching;

/// <summary>Somebody for whom a place is sought.</summary>
/// <remarks>
/// The wishes are the only thing that an applicant states about her preferences, and stating them truthfully is the best she can do: no other list
/// of wishes gets her a better place (Dubins and Freedman 1981; Roth 1982; with quotas Hatfield and Milgrom 2005). This does not cover
/// <see cref="SiblingWish">sibling wishes</see>.
/// </remarks>
public sealed record Applicant
{
    /// <summary>A pseudonym, unique in the round. It should be random: lots are drawn from it, and it appears in proposals and logs.</summary>
    public required string Id { get; init; }

    /// <summary>The wishes, best first. A place that is not listed is never given.</summary>
    [PersonalData]
    public required ValueList<Wish> Wishes { get; init; }

    /// <summary>The groups she belongs to, as far as quotas ask for them. Nothing but what is named, unless stated otherwise.</summary>
    [PersonalData]
    public PartialSet<string> Groups { get; init; } = PartialSet<string>.Exactly();

    /// <summary>Day of the application; needed if <see cref="TieRule.DateThenLottery"/> applies.</summary>
    [PersonalData]
    public LocalDate? AppliedOn { get; init; }

    /// <summary>Names the pseudonym and nothing else.</summary>
    public override string ToString() => $"{nameof(Applicant)}({Id})";
}
