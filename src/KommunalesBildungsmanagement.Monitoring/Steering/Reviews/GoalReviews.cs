using KommunalesBildungsmanagement.Goals;
using KommunalesBildungsmanagement.Monitoring.Steering.Trails;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Monitoring.Steering.Reviews;

/// <summary>What a review asks about goals.</summary>
internal static class GoalReviews
{
    public static IEnumerable<SteeringRemark> Of(ReviewCase review)
    {
        foreach (var goal in review.Loop.Landscape.Goals)
        {
            if (goal.Indicator is not null || goal.Path.Target is not null) yield return Baseline(goal, review);
            yield return Owner(goal, review);
            yield return Tree(goal, review);
            if (goal.Path.Target is { } target && review.Options.Day > target.Day) yield return Target(goal, target, review);
        }
    }

    private static SteeringRemark Baseline(Goal goal, ReviewCase review)
    {
        var name = ReviewCase.Quote("Das Ziel", "The goal", goal.Statement);
        return review.Remark(
            "goal.no-baseline", $"goals[{goal.Id}].baseline",
            new($"{name.German} hat keinen Ausgangswert.", $"{name.English} has no baseline."),
            new("Den Ausgangswert mit Tag und Quelle angeben.", "State the baseline with day and source."),
            ReviewCase.That(goal.Path.Baseline is not null, new("Ausgangswert", "baseline"))) with
        {
            Responsible = goal.Owner,
        };
    }

    private static SteeringRemark Owner(Goal goal, ReviewCase review)
    {
        var name = ReviewCase.Quote("Das Ziel", "The goal", goal.Statement);
        return review.Remark(
            "goal.no-owner", $"goals[{goal.Id}].owner",
            new($"{name.German} verantwortet niemand.", $"Nobody answers for the goal '{goal.Statement.English}'."),
            new("Klären, wer das Ziel verantwortet, und den Akteur eintragen.", "Settle who answers for the goal, and record the actor."),
            ReviewCase.That(goal.Owner is not null, new("jemand verantwortet das Ziel", "somebody answers for the goal")));
    }

    private static SteeringRemark Tree(Goal goal, ReviewCase review)
    {
        var name = ReviewCase.Quote("Das Ziel", "The goal", goal.Statement);
        return review.Remark(
            "goal.cycle", $"goals[{goal.Id}].under",
            new($"{name.German} steht, auch über andere, unter sich selbst.", $"{name.English} stands below itself, perhaps through others."),
            new("Das übergeordnete Ziel berichtigen oder streichen.", "Correct or remove the wider goal."),
            ReviewCase.That(!StandsBelowItself(goal, review.Loop), new("die Ziele bilden einen Baum", "the goals form a tree"))) with
        {
            Responsible = goal.Owner,
        };
    }

    // A missed target is settled by a decision after it: what is drawn from it is for people to say.
    private static SteeringRemark Target(Goal goal, GoalValue target, ReviewCase review)
    {
        var progress = GoalProgress.Of(goal.Id, review.Loop, target.Day);
        var decided = review.Loop.MeasuresFor(goal.Id).SelectMany(m => review.Loop.EvaluationsOf(m.Id))
            .SelectMany(e => review.Loop.DecisionsOn(e.Id)).Any(d => d.On > target.Day && d.On <= review.Options.Day);
        var (german, english) = (DateRange.German(target.Day), DateRange.English(target.Day));
        var name = ReviewCase.Quote("Das Ziel", "The goal", goal.Statement);
        return review.Remark(
            "goal.target-missed", $"goals[{goal.Id}].target",
            new(
                $"{name.German} ist am Zieltag {german} verfehlt: {progress.Text.German}.",
                $"{name.English} is missed on its target day {english}: {progress.Text.English}."),
            new(
                "Den Wert zum Zieltag erheben; ist das Ziel verfehlt, die Maßnahmen auswerten und entscheiden, was folgt.",
                "Find the figure for the target day; if the goal is missed, evaluate the measures and decide what follows."),
            Specification.Any(
                ReviewCase.That(
                    progress.Reached.IsUnknown ? null : progress.Reached.IsTrue,
                    new($"Zielwert bis {german} erreicht", $"target reached by {english}"),
                    new(
                        $"Ist das Ziel „{goal.Statement.German}“ zum {german} erreicht? ({progress.Text.German})",
                        $"Was the goal '{goal.Statement.English}' reached by {english}? ({progress.Text.English})")),
                ReviewCase.That(decided, new("danach wurde entschieden, was folgt", "it was decided afterwards what follows")))) with
        {
            Responsible = goal.Owner,
            DueOn = target.Day,
        };
    }

    private static bool StandsBelowItself(Goal goal, SteeringLoop loop)
    {
        var seen = new HashSet<string>();
        var next = goal.Under;
        while (next is not null && seen.Add(next)) next = loop.Landscape.Goals.FirstOrDefault(g => g.Id == next)?.Under;
        return seen.Contains(goal.Id);
    }
}
