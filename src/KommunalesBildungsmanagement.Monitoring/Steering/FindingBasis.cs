using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Provenances;

namespace KommunalesBildungsmanagement.Monitoring.Steering;

/// <summary>
/// What a finding rests on: figures with their full identity, documented sources that are no figures (a survey, a talk with experts), or both.
/// At least one of them carries it. Equality by value.
/// </summary>
public sealed record FindingBasis
{
    /// <summary>A basis.</summary>
    /// <param name="observations">The figures; a cell without a number may stand beside others but carries nothing alone.</param>
    /// <param name="sources">The documented sources; not statistics, which come as figures.</param>
    /// <exception cref="InvalidValueException">Nothing carries the finding, a figure comes twice, or statistics come without a figure.</exception>
    public FindingBasis(ValueList<Observation> observations, ValueList<Evidence> sources)
    {
        Require.Distinct(observations.Select(o => o.Identity).ToValueList(), nameof(Observations));
        Require.Distinct(sources, nameof(Sources));
        if (sources.FirstOrDefault(s => s.Kind == EvidenceKind.Statistics) is { } statistics)
        {
            throw Require.Broken(
                "finding.statistics-without-figure", nameof(Sources), statistics.Provenance.ToString(),
                new("Eine Statistik ist nur als Quelle genannt, ohne ihren Wert.", "Statistics are named as a source only, without their figure."),
                new("Den Wert mit Gebiet, Zeitraum und Quelle angeben.", "State the figure with territory, period and source."));
        }

        if (sources.Count == 0 && observations.All(o => o.Figure.Value is null))
        {
            throw Require.Broken(
                "finding.without-basis", nameof(Observations), null,
                new("Der Befund beruht auf keinem Wert und keiner Quelle.", "The finding rests on no figure and no source."),
                new("Einen Wert oder eine dokumentierte Quelle angeben.", "State a figure or a documented source."));
        }

        (Observations, Sources) = (observations, sources);
    }

    /// <summary>The figures.</summary>
    public ValueList<Observation> Observations { get; }

    /// <summary>The documented sources that are no figures.</summary>
    public ValueList<Evidence> Sources { get; }
}
