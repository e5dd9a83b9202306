using System.Diagnostics.CodeAnalysis;
using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Monitoring.Catalogues;

/// <summary>
/// The catalogue of 48 indicators of municipal education monitoring, in nine areas after the Anwendungsleitfaden (Statistisches Bundesamt and
/// others, 2013). Ids are our own: the guide's numbers could not be verified and are not shipped. The catalogue changes with its edition only.
/// </summary>
public static class EducationIndicators
{
    /// <summary>The edition of the catalogue; figures computed with another edition may follow other formulas.</summary>
    public static LocalDate Edition { get; } = new(2026, 11, 22);

    /// <summary>All indicators, by id.</summary>
    public static ValueList<Indicator> All { get; } =
    [
        .. FrameworkIndicators.All, .. BasicIndicators.All, .. EarlyChildhoodIndicators.All,
        .. SchoolPathIndicators.All, .. SchoolResultIndicators.All, .. VocationalIndicators.All, .. HigherEducationIndicators.All,
        .. ContinuingEducationIndicators.All, .. InformalLearningIndicators.All, .. NetworkIndicators.All,
    ];

    private static Dictionary<string, Indicator> ById { get; } = All.ToDictionary(i => i.Id, StringComparer.Ordinal);

    /// <summary>The indicators of an area, by id.</summary>
    /// <param name="area">The area.</param>
    public static IEnumerable<Indicator> In(EducationArea area) => All.Where(i => i.Area == area);

    /// <summary>The indicator with an id.</summary>
    /// <param name="id">The id, e.g. <c>D10</c>.</param>
    /// <param name="indicator">The indicator, if there is one.</param>
    public static bool TryFind(string id, [MaybeNullWhen(false)] out Indicator indicator) => ById.TryGetValue(id, out indicator);

    /// <summary>The indicator with an id known to be right.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static Indicator Find(string id) => ById[id];
}
