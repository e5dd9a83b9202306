namespace KommunalesBildungsmanagement.Matching;

/// <summary>An applicant at a place where she has a wish: what the check compares.</summary>
internal readonly record struct Claim(Applicant Applicant, Wish Wish, Lot Lot, TieRule Rule)
{
    /// <summary>Whether this claim comes before another at the same place: class, points, day of application if it counts, lot.</summary>
    public bool ComesBefore(Claim other)
    {
        if (Wish.PriorityClass != other.Wish.PriorityClass) return Wish.PriorityClass < other.Wish.PriorityClass;
        if (Wish.Points != other.Wish.Points) return Wish.Points > other.Wish.Points;
        if (Rule == TieRule.DateThenLottery && Applicant.AppliedOn != other.Applicant.AppliedOn)
            return Applicant.AppliedOn < other.Applicant.AppliedOn;
        return Lot.Rank < other.Lot.Rank;
    }

    public bool Belongs(string group) => Applicant.Groups.Contains(group).IsTrue;
}
