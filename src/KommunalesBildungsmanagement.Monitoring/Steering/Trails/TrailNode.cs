using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Provenances;

namespace KommunalesBildungsmanagement.Monitoring.Steering.Trails;

/// <summary>A stop on a trail. Equality by kind, id and, for figures, their full identity.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id; of a figure and a source: in words.</param>
public sealed record TrailNode(TrailKind Kind, string Id)
{
    /// <summary>The identity of a figure; <see langword="null"/> for everything else.</summary>
    public ObservationIdentity? Figure { get; private init; }

    /// <summary>The stop of a figure.</summary>
    /// <param name="identity">What it is the figure of.</param>
    public static TrailNode Of(ObservationIdentity identity)
    {
        ArgumentNullException.ThrowIfNull(identity);
        return new(TrailKind.Figure, $"{identity.Measurand}, {identity.Territory}, {identity.Period.Text.German}, {identity.Source}")
        {
            Figure = identity,
        };
    }

    /// <summary>The stop of a documented source.</summary>
    /// <param name="evidence">The source.</param>
    public static TrailNode Of(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return new(TrailKind.Source, $"{evidence.Statement.German} ({evidence.Provenance})");
    }

    /// <summary>Kind and id.</summary>
    public override string ToString() => $"{Kind} {Id}";
}
