namespace KommunalesBildungsmanagement.Profiles;

/// <summary>A person's learning and life stations in order, and the transitions between them: where people are most easily lost.</summary>
/// <remarks>Transient like the profile it belongs to. Stations may overlap (work and evening school).</remarks>
public sealed record EducationBiography
{
    private static readonly (string From, string To)[] Watched =
    [
        ("family", "day-care"), ("day-care", "primary-school"), ("primary-school", "secondary-school"), ("secondary-school", "prevocational"),
        ("secondary-school", "vocational-training"), ("secondary-school", "study"),
        ("prevocational", "vocational-training"), ("vocational-training", "work"),
        ("study", "work"), ("between", "prevocational"), ("between", "vocational-training"),
        ("between", "work"), ("work", "continuing-education"), ("work", "after-work"),
    ];

    /// <summary>A biography of stations in any order; they are sorted by their first day, open ones first.</summary>
    /// <param name="stations">The stations, at least one.</param>
    /// <exception cref="InvalidValueException">There is none.</exception>
    public EducationBiography(params IEnumerable<Station> stations) =>
        Stations = Require.AtLeastOne(stations.OrderBy(s => s.Days.First ?? LocalDate.MinIsoValue).ToValueList(), nameof(Stations));

    /// <summary>The stations, by first day.</summary>
    public ValueList<Station> Stations { get; }

    /// <summary>
    /// The station that lasts: the only one without a last day. <see langword="null"/> if none or several last, for then it is not known.
    /// </summary>
    public Station? Current => Stations.Where(s => s.Days.Last is null).ToList() is [var only] ? only : null;

    /// <summary>The changes between consecutive stations.</summary>
    public IEnumerable<Transition> Transitions()
    {
        for (var i = 1; i < Stations.Count; i++)
        {
            var (from, to) = (Stations[i - 1], Stations[i]);
            int? gap = from.Days.Last is { } last && to.Days.First is { } first ? Math.Max(0, Period.DaysBetween(last, first) - 1) : null;
            yield return new(from, to, gap);
        }
    }

    /// <summary>Codes of the stages that usually come next and that education management watches.</summary>
    public IEnumerable<string> NextStages() => Watched.Where(w => w.From == Current?.Stage).Select(w => w.To);

    /// <summary>Says only that it is a biography: what it holds belongs in no log.</summary>
    public override string ToString() => nameof(EducationBiography);
}
