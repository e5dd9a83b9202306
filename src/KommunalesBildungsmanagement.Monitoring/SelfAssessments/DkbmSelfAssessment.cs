using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.SelfAssessments;

/// <summary>
/// How a municipality rates its education management on a day, component by component. What nobody has rated stays unknown; there is no average,
/// because it would turn what is not known into a number.
/// </summary>
public sealed record DkbmSelfAssessment
{
    /// <summary>All components, in their order.</summary>
    public static ValueList<DkbmComponent> Components { get; } = Enum.GetValues<DkbmComponent>().ToValueList();

    /// <summary>Where.</summary>
    public required TerritoryKey Territory { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>In which roles it was assessed, at least one.</summary>
    public required ValueList<AssessorRole> AssessedBy { get; init => field = Require.Distinct(Require.AtLeastOne(value)); }

    /// <summary>The ratings, each component at most once, ordered by component.</summary>
    /// <exception cref="InvalidValueException">A component comes twice.</exception>
    public required ValueList<ComponentRating> Ratings
    {
        get;
        init
        {
            Require.Distinct(value.Select(r => r.Component).ToValueList());
            field = value.OrderBy(r => r.Component).ToValueList();
        }
    }

    /// <summary>Components that nobody has rated.</summary>
    public IEnumerable<DkbmComponent> Unknown => Components.Where(c => LevelOf(c) is null);

    /// <summary>Components that are rated without any evidence.</summary>
    public IEnumerable<DkbmComponent> WithoutEvidence => Ratings.Where(r => r.Evidence.Count == 0).Select(r => r.Component);

    /// <summary>The level of a component; <see langword="null"/> if nobody has rated it.</summary>
    /// <param name="component">The component.</param>
    public MaturityLevel? LevelOf(DkbmComponent component) => Ratings.FirstOrDefault(r => r.Component == component)?.Level;

    /// <summary>Whether every component has grown at least so far: false if one surely has not, unknown if one is not rated.</summary>
    /// <param name="level">The level.</param>
    public Truth IsAtLeast(MaturityLevel level) => Components
        .Select(c => LevelOf(c) is { } known ? Truth.Of(known >= level) : Truth.Unknown)
        .Aggregate(Truth.True, (all, one) => all & one);

    /// <summary>The profile in words: one line per component, with what is not known and what has no evidence.</summary>
    public ValueList<LocalizedText> Profile => Components.Select(Line).ToValueList();

    /// <summary>Component by component what has changed since an earlier assessment of the same territory.</summary>
    /// <param name="earlier">The earlier assessment.</param>
    /// <exception cref="ArgumentException">It is of another territory, or not earlier.</exception>
    public ValueList<ComponentChange> Since(DkbmSelfAssessment earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        if (earlier.Territory != Territory) throw new ArgumentException("The assessments are of different territories.", nameof(earlier));
        if (earlier.On >= On) throw new ArgumentException("The other assessment is not earlier.", nameof(earlier));
        return Components.Select(c => new ComponentChange(c, earlier.LevelOf(c), LevelOf(c))).ToValueList();
    }

    internal static LocalizedText Words(MaturityLevel? level) => level is { } known
        ? ValueFormat.For<MaturityLevel>().Describe(known)
        : new("nicht bekannt", "not known");

    /// <summary>Territory and day.</summary>
    public override string ToString() => $"{Territory}, {DateRange.German(On)}";

    private LocalizedText Line(DkbmComponent component)
    {
        var (name, level) = (ValueFormat.For<DkbmComponent>().Describe(component), Words(LevelOf(component)));
        return WithoutEvidence.Contains(component)
            ? new($"{name.German}: {level.German} (ohne Beleg)", $"{name.English}: {level.English} (without evidence)")
            : new($"{name.German}: {level.German}", $"{name.English}: {level.English}");
    }
}
