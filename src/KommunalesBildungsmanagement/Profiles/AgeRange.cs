namespace KommunalesBildungsmanagement.Profiles;

/// <summary>
/// Ages in completed years, half-open: <see cref="From"/> is included, <see cref="Below"/> is not. "16 to 25 years" is from 16 below 26.
/// </summary>
public sealed record AgeRange
{
    /// <summary>A range of ages.</summary>
    /// <param name="from">Least age, 0 to 150; <see langword="null"/> for no lower limit.</param>
    /// <param name="below">Least age that is too old; <see langword="null"/> for no upper limit.</param>
    /// <exception cref="InvalidValueException">The range is empty, or a limit is out of 0 to 150, or there is no limit at all.</exception>
    public AgeRange(int? from, int? below)
    {
        if (from is null && below is null) throw Broken("age-range.open", from, below, new("Es fehlt jede Grenze.", "There is no limit at all."));
        if (from is < 0 or > 150 || below is < 0 or > 150) throw Broken(
            "age-range.bounds", from, below,
            new("Eine Grenze liegt nicht zwischen 0 und 150.", "A limit is not between 0 and 150."));
        if ((from ?? 0) >= below) throw Broken("age-range.empty", from, below, new("Der Altersbereich ist leer.", "The age range is empty."));
        (From, Below) = (from, below);
    }

    /// <summary>Least age, in completed years.</summary>
    public int? From { get; }

    /// <summary>Least age that is too old, in completed years.</summary>
    public int? Below { get; }

    /// <summary>The condition over a person.</summary>
    public Specification<PersonProfile> ToSpecification() => (From, Below) switch
    {
        ({ } from, { } below) => ProfileTerms.Age.Within(from, below),
        ({ } from, null) => ProfileTerms.Age.AtLeast(from),
        _ => ProfileTerms.Age.LessThan(Below!.Value),
    };

    private static InvalidValueException Broken(string code, int? from, int? below, LocalizedText what) =>
        Require.Broken(
            code, nameof(AgeRange), $"{from}..{below}", what,
            new("Beide Grenzen prüfen; die obere gehört nicht mehr dazu.", "Check both limits; the upper one is not included."));
}
