namespace KommunalesBildungsmanagement.Matching;

/// <summary>An applicant at a place where she has a wish: what the check compares.</summary>
/// <param name="Applicant">Whose claim it is, by her number in the round.</param>
/// <param name="Groups">The groups to which she surely belongs.</param>
/// <param name="PriorityClass">Her class at the place.</param>
/// <param name="Points">Her points at the place.</param>
/// <param name="AppliedOn">Day of application if it counts, the same for all if not.</param>
/// <param name="Lot">Rank of her lot.</param>
internal readonly record struct Claim(int Applicant, ValueList<string> Groups, int PriorityClass, long Points, LocalDate AppliedOn, int Lot)
    : IComparable<Claim>
{
    /// <summary>Whether this claim comes before another at the same place: class, points, day of application if it counts, lot.</summary>
    public bool ComesBefore(Claim other) => CompareTo(other) < 0;

    public int CompareTo(Claim other)
    {
        if (PriorityClass != other.PriorityClass) return PriorityClass < other.PriorityClass ? -1 : 1;
        if (Points != other.Points) return Points > other.Points ? -1 : 1;
        if (AppliedOn != other.AppliedOn) return AppliedOn < other.AppliedOn ? -1 : 1;
        return Lot.CompareTo(other.Lot);
    }

    public bool Belongs(string group) => Groups.Count > 0 && Groups.Contains(group);
}
