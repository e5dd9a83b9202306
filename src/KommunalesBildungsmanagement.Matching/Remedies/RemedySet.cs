namespace KommunalesBildungsmanagement.Matching;

/// <summary>Measures that together take away every barrier that can be taken away, and of which none can be left out.</summary>
/// <param name="Remedies">The measures, by id.</param>
/// <param name="IsSure">Whether everything that must be given is given: unknown leaves the questions of the measures.</param>
public sealed record RemedySet(ValueList<Remedy> Remedies, Truth IsSure)
{
    /// <summary>The points of all measures.</summary>
    public int Score => Remedies.Sum(r => r.Score);

    /// <summary>The ids of the measures: what a log may hold.</summary>
    public override string ToString() => string.Join(" + ", Remedies);
}
