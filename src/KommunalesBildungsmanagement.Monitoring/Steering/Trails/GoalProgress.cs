using System.Globalization;
using KommunalesBildungsmanagement.Goals;
using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Monitoring.Steering.Trails;

/// <summary>How far a goal is: the latest figure, the part of the way gone, and why it is not known where it is not.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Latest">The latest figure with a number; <see langword="null"/> if there is none or it is not clear which one counts.</param>
/// <param name="Share">
/// The part of the way from baseline to target that is gone, not rounded and not cut off: 0 at the baseline, 1 at the target;
/// <see langword="null"/> if it cannot be said.
/// </param>
/// <param name="Reached">Whether the target is reached by the latest figure.</param>
/// <param name="Text">All that in words; percentages rounded half away from zero to whole numbers.</param>
public sealed record GoalProgress(Goal Goal, Observation? Latest, decimal? Share, Truth Reached, LocalizedText Text)
{
    /// <summary>How far a goal is.</summary>
    /// <param name="goal">Id of the goal.</param>
    /// <param name="loop">The loop with the figures.</param>
    /// <param name="notBefore">Only figures whose period ends on this day or later; <see langword="null"/> for all.</param>
    /// <exception cref="ArgumentException">The landscape has no such goal.</exception>
    public static GoalProgress Of(string goal, SteeringLoop loop, LocalDate? notBefore = null)
    {
        ArgumentNullException.ThrowIfNull(loop);
        var found = loop.Landscape.Goals.FirstOrDefault(g => g.Id == goal)
            ?? throw new ArgumentException($"There is no goal '{goal}'.", nameof(goal));
        if (found.Indicator is null || found.Territory is null)
        {
            return Open(found, new("kein Indikator oder kein Gebiet", "no indicator or no territory"));
        }

        var figures = loop.Figures
            .Where(o => o.Identity.Measurand.Indicator == found.Indicator && o.Identity.Territory == found.Territory)
            .Where(o => o.Figure.Value is not null && (notBefore is null || o.Identity.Period.Days.Last >= notBefore))
            .ToList();
        var measurands = loop.Records.GoalFigures.FirstOrDefault(g => g.Goal == goal) is { } chosen
            ? [chosen.Measurand]
            : figures.Select(o => o.Identity.Measurand).Distinct().ToList();
        if (measurands.Count > 1)
        {
            return Open(found, new(
                "mehrere Varianten oder Aufgliederungen; es ist nicht festgelegt, welche zählt",
                "several variants or breakdowns; it is not laid down which one counts"));
        }

        // Of each source its latest issue counts; sources that disagree about the latest period leave it open.
        var candidates = figures.Where(o => measurands.Contains(o.Identity.Measurand))
            .GroupBy(o => o.Identity with { Vintage = null })
            .Select(g => g.OrderBy(o => o.Identity.Vintage).Last())
            .GroupBy(o => o.Identity.Period.Days.Last).OrderBy(g => g.Key).LastOrDefault()?.ToList() ?? [];
        if (candidates.Count == 0) return Open(found, new("kein Wert bekannt", "no figure known"));
        return candidates.Select(o => o.Figure.Value).Distinct().Count() > 1
            ? Open(found, new("zum selben Zeitraum stehen verschiedene Werte", "there are different figures for the same period"))
            : At(found, candidates.OrderBy(o => o.Identity.Source, StringComparer.Ordinal).First());
    }

    private static GoalProgress At(Goal goal, Observation latest)
    {
        var current = latest.Figure.Value!.Value;
        var share = goal.Path.Progress(current);
        var (value, period) = (latest.Figure.Text, latest.Identity.Period.Text);
        var (german, english) = ($"{value.German} ({period.German})", $"{value.English} ({period.English})");
        if (share is { } gone)
        {
            var percent = decimal.Round(gone * 100, 0, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);
            german += $": {percent} % des Wegs vom Ausgangs- zum Zielwert";
            english += $": {percent} % of the way from baseline to target";
        }
        else
        {
            german += ": ohne Ausgangs- oder Zielwert ist kein Fortschritt zu nennen";
            english += ": without baseline or target no progress can be stated";
        }

        return new(goal, latest, share, IsReached(goal.Path, current), new(german, english));
    }

    // Whether a figure beside the target still counts as kept is a judgement of people.
    private static Truth IsReached(GoalPath path, decimal current) => path.Target is not { } target ? Truth.Unknown : path.Direction switch
    {
        GoalDirection.Increase or GoalDirection.Establish => Truth.Of(current >= target.Value),
        GoalDirection.Decrease => Truth.Of(current <= target.Value),
        _ => current == target.Value ? Truth.True : Truth.Unknown,
    };

    private static GoalProgress Open(Goal goal, LocalizedText why) =>
        new(goal, null, null, Truth.Unknown, new($"nicht bekannt: {why.German}", $"not known: {why.English}"));
}
