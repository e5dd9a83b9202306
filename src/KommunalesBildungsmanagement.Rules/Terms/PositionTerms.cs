namespace KommunalesBildungsmanagement.Rules;

/// <summary>Conditions for terms whose values are positions.</summary>
public static class PositionTerms
{
    /// <summary>The straight line from the position to a centre is at most so many metres long.</summary>
    /// <param name="term">The position.</param>
    /// <param name="centre">The centre.</param>
    /// <param name="metres">The limit in metres, zero or more.</param>
    public static Near<T> Near<T>(this ValueTerm<T, GeoPosition> term, GeoPosition centre, int metres) => new(term, centre, metres);

    /// <summary>The straight line from the position to a centre is at most as long as the subject itself says, in metres.</summary>
    /// <param name="term">The position.</param>
    /// <param name="centre">The centre.</param>
    /// <param name="limit">The term with the limit in metres; nothing is within a negative limit.</param>
    public static Near<T> Near<T>(this ValueTerm<T, GeoPosition> term, GeoPosition centre, ValueTerm<T, int> limit) => new(term, centre, limit);
}
