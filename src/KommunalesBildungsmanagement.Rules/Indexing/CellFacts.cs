namespace KommunalesBildungsmanagement.Rules.Indexing;

/// <summary>
/// The cells of a grid in which a position may lie: a cell that is wholly within a distance, or wholly beyond, decides it.
/// </summary>
/// <remarks>
/// Fact 0 is unknown, fact 1 any position outside the grid, then the cells, row by row. The grid covers the circles that are named.
/// </remarks>
internal sealed class CellFacts<T>(ValueTerm<T, GeoPosition> term) : TermFacts<T>(term)
{
    private const int Side = 8;
    private const int UnknownFact = 0;
    private const int OutsideFact = 1;
    private const int FirstCell = 2;

    private long _west = long.MaxValue;
    private long _east = long.MinValue;
    private long _south = long.MaxValue;
    private long _north = long.MinValue;

    public override int Count => FirstCell + (Side * Side);

    private long Width => ((_east - _west) / Side) + 1;

    private long Height => ((_north - _south) / Side) + 1;

    /// <summary>A condition asks for a circle.</summary>
    /// <param name="centre">Its centre.</param>
    /// <param name="metres">Its radius; 0 if the subject has it.</param>
    public void Name(GeoPosition centre, int metres)
    {
        (_west, _east) = (Math.Min(_west, (long)centre.Easting - metres), Math.Max(_east, (long)centre.Easting + metres));
        (_south, _north) = (Math.Min(_south, (long)centre.Northing - metres), Math.Max(_north, (long)centre.Northing + metres));
    }

    public override void Observe(T subject, SubjectFacts facts)
    {
        facts.Set(Index, ClassOf(subject));
    }

    public override bool IsSame(T one, T other) =>
        term.TryGet(one, out var position) ? term.TryGet(other, out var same) && position == same : !term.TryGet(other, out _);

    /// <summary>Whether the position lies within a circle, for each cell; undecided where the limit is not a constant.</summary>
    public FactTable Near(GeoPosition centre, int? metres)
    {
        var outcomes = new Outcome[Count];
        Array.Fill(outcomes, Outcome.Mixed);
        outcomes[UnknownFact] = Outcome.Unknown;
        for (var cell = 0; metres is not null && cell < Side * Side; cell++) outcomes[FirstCell + cell] = NearIn(cell, centre, metres.Value);
        return new(Index, First, outcomes);
    }

    public override FactTable Known()
    {
        var outcomes = new Outcome[Count];
        Array.Fill(outcomes, Outcome.True);
        outcomes[UnknownFact] = Outcome.False;
        return new(Index, First, outcomes);
    }

    protected override void Freeze()
    {
    }

    private int ClassOf(T subject)
    {
        if (!term.TryGet(subject, out var position)) return UnknownFact;
        var (e, n) = ((long)position.Easting, (long)position.Northing);
        if (e < _west || e > _east || n < _south || n > _north) return OutsideFact;
        return FirstCell + ((int)((n - _south) / Height) * Side) + (int)((e - _west) / Width);
    }

    private Outcome NearIn(int cell, GeoPosition centre, int metres)
    {
        var (west, south) = (_west + (cell % Side * Width), _south + (cell / Side * Height));
        var (nearE, farE) = Distances(centre.Easting, west, west + Width - 1);
        var (nearN, farN) = Distances(centre.Northing, south, south + Height - 1);
        var limit = (long)metres * metres;
        return (farE * farE) + (farN * farN) <= limit ? Outcome.True
            : (nearE * nearE) + (nearN * nearN) > limit ? Outcome.False
            : Outcome.Mixed;
    }

    // From a place to the nearest and to the farthest of a stretch.
    private static (long Near, long Far) Distances(long place, long from, long to) =>
        (Math.Max(0, Math.Max(from - place, place - to)), Math.Max(Math.Abs(place - from), Math.Abs(place - to)));
}
