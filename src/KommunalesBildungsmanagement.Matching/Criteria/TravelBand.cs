namespace KommunalesBildungsmanagement.Matching;

/// <summary>Points for a place that is at most so far away, as the crow flies. Who is within several bands gets the points of each.</summary>
/// <remarks>Equality is by content. Immutable.</remarks>
public sealed record TravelBand
{
    /// <summary>A band.</summary>
    /// <param name="metres">The greatest distance in metres, more than 0.</param>
    /// <param name="points">The points.</param>
    /// <exception cref="ArgumentOutOfRangeException">The distance is not more than 0.</exception>
    public TravelBand(int metres, int points)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(metres);
        (Metres, Points) = (metres, points);
    }

    /// <summary>The greatest distance in metres; it is included.</summary>
    public int Metres { get; }

    /// <summary>The points.</summary>
    public int Points { get; }

    /// <summary>The band in words, e.g. "Weg bis 2,0 km".</summary>
    public LocalizedText Label
    {
        get
        {
            var distance = Kilometres.Exact(Metres);
            return new($"Weg bis {distance.German}", $"way up to {distance.English}");
        }
    }
}
