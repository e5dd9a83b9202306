namespace KommunalesBildungsmanagement.Provenances;

/// <summary>Where a fact comes from. Every figure, offering and agreement carries one.</summary>
public sealed record Provenance
{
    /// <summary>The source, as one would cite it: publisher and title; not blank.</summary>
    public required string Source { get; init => field = Require.Text(value); }

    /// <summary>Where in the source: line, page, table cell, JSON path.</summary>
    public string? Place { get; init; }

    /// <summary>Address of the source.</summary>
    public Uri? Url { get; init; }

    /// <summary>Licence under which it may be used, e.g. "dl-de/by-2-0".</summary>
    public string? Licence { get; init; }

    /// <summary>State or edition of the source (Stand).</summary>
    public LocalDate? Edition { get; init; }

    /// <summary>Whether the fact was written for a sample and is not a fact of the world.</summary>
    public bool IsSample { get; init; }

    /// <summary>The same source at another place.</summary>
    /// <param name="place">Line, page, cell or path.</param>
    public Provenance At(string place) => this with { Place = place };

    /// <summary>Source and place.</summary>
    public override string ToString() => Place is null ? Source : $"{Source}, {Place}";
}
