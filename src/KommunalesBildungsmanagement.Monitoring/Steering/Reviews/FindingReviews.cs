using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Monitoring.Steering.Reviews;

/// <summary>What a review asks about figures: are findings out of date, and do indicators have consequences?</summary>
internal static class FindingReviews
{
    public static IEnumerable<SteeringRemark> Of(ReviewCase review)
    {
        var records = review.Loop.Records;
        var replaced = records.Findings.SelectMany(f => f.Supersedes).ToHashSet();
        foreach (var finding in records.Findings.Where(f => !replaced.Contains(f.Id) && f.Basis.Observations.Count > 0))
        {
            yield return Outdated(finding, review);
        }

        foreach (var indicator in records.Reportings.GroupBy(r => r.Indicator))
        {
            yield return WithoutConsequence(indicator.Key, indicator.Select(r => r.Report).Distinct().Count(), review);
        }
    }

    private static SteeringRemark Outdated(SteeringFinding finding, ReviewCase review)
    {
        var old = finding.Basis.Observations.Where(o => review.Loop.Figures.Any(f => IsNewer(f.Identity, o.Identity))).ToList();
        var expected = review.Options.ExpectedIssues
            .Where(i => i.On > finding.FoundOn && i.On <= review.Options.Day && finding.Basis.Observations.Any(o => o.Identity.Source == i.Source))
            .Select(i => i.Source).Distinct().Order(StringComparer.Ordinal).ToList();
        var name = ReviewCase.Quote("Zum Befund", "For the finding", finding.Statement);
        var sources = string.Join(", ", expected);
        return review.Remark(
            "finding.data-outdated", $"findings[{finding.Id}].basis",
            new($"{name.German} gibt es neuere Werte.", $"{name.English} there are newer figures."),
            new(
                "Die neuen Werte holen, den Befund daran prüfen und als neuen Befund festhalten, der den alten ersetzt.",
                "Get the new figures, check the finding against them, and record a new finding that takes the place of the old one."),
            Specification.All(
                ReviewCase.That(old.Count == 0, new("kein neuerer Wert ist bekannt", "no newer figure is known")),
                ReviewCase.That(
                    expected.Count == 0 ? true : null,
                    new("keine neue Ausgabe der Quelle wird erwartet", "no new issue of the source is expected"),
                    new($"Ist die neue Ausgabe erschienen: {sources}?", $"Is the new issue out: {sources}?"))));
    }

    // Same measurand, territory and source: a later period, or the same period in a later issue.
    private static bool IsNewer(ObservationIdentity candidate, ObservationIdentity used) =>
        candidate.Measurand == used.Measurand && candidate.Territory == used.Territory && candidate.Source == used.Source
        && (candidate.Period.Days.Last > used.Period.Days.Last
            || (candidate.Period == used.Period && candidate.Vintage > used.Vintage));

    private static SteeringRemark WithoutConsequence(string indicator, int reports, ReviewCase review)
    {
        var used = review.Loop.Records.Findings.SelectMany(f => f.Basis.Observations).Any(o => o.Identity.Measurand.Indicator == indicator);
        return review.Remark(
            "indicator.no-consequence", $"indicators[{indicator}]",
            new(
                $"Der Indikator {indicator} stand in {reports} Berichten, und kein Befund verwendet ihn.",
                $"The indicator {indicator} stood in {reports} reports, and no finding uses it."),
            new(
                "Einen Befund daraus ziehen, oder den Indikator nicht weiter berichten; die Grenze festlegen, wenn sie fehlt.",
                "Draw a finding from it, or stop reporting it; lay the limit down where it is missing."),
            Specification.Any(
                ReviewCase.That(used, new("ein Befund verwendet ihn", "a finding uses it")),
                ReviewCase.That(
                    review.Options.ReportsWithoutConsequence is { } limit ? reports < limit : null,
                    new("er steht erst in wenigen Berichten", "it has stood in few reports only"),
                    new(
                        $"Wie oft darf der Indikator {indicator} berichtet werden, ohne dass etwas daraus folgt?",
                        $"How often may the indicator {indicator} be reported without any consequence?"))));
    }
}
