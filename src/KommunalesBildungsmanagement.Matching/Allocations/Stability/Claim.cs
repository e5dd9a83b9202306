namespace KommunalesBildungsmanagement.Matching;

/// <summary>An applicant at a place where she has a wish: what the check compares.</summary>
internal readonly struct Claim(Applicant applicant, Wish wish, Lot lot, TieRule rule)
{
    public Applicant Applicant { get; } = applicant;

    public Wish Wish { get; } = wish;

    private Lot Lot { get; } = lot;

    private TieRule Rule { get; } = rule;

    /// <summary>Whether this claim comes before another at the same place: class, points, day of application if it counts, lot.</summary>
    public bool ComesBefore(Claim other)
    {
        if (Wish.PriorityClass != other.Wish.PriorityClass) return Wish.PriorityClass < other.Wish.PriorityClass;
        if (Wish.Points != other.Wish.Points) return Wish.Points > other.Wish.Points;
        if (Rule == TieRule.DateThenLottery && Applicant.AppliedOn != other.Applicant.AppliedOn)
            return Applicant.AppliedOn < other.Applicant.AppliedOn;
        return Lot.Rank < other.Lot.Rank;
    }

    public bool Belongs(string group) => Applicant.Groups.Present.Count > 0 && Applicant.Groups.Contains(group).IsTrue;
}
