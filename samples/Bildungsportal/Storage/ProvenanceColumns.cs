using KommunalesBildungsmanagement.Provenances;

namespace Bildungsportal.Storage;

/// <summary>Where a row comes from, as columns.</summary>
public sealed class ProvenanceColumns
{
    /// <summary>Source.</summary>
    public required string Source { get; init; }

    /// <summary>Place within the source.</summary>
    public string? Place { get; init; }

    /// <summary>Address.</summary>
    public string? Url { get; init; }

    /// <summary>Licence.</summary>
    public string? Licence { get; init; }

    /// <summary>Edition.</summary>
    public LocalDate? Edition { get; init; }

    /// <summary>Whether it was written for the sample.</summary>
    public bool IsSample { get; init; }

    /// <summary>The columns of a provenance.</summary>
    public static ProvenanceColumns Of(Provenance provenance) => new()
    {
        Source = provenance.Source,
        Place = provenance.Place,
        Url = provenance.Url?.OriginalString,
        Licence = provenance.Licence,
        Edition = provenance.Edition,
        IsSample = provenance.IsSample,
    };

    /// <summary>The provenance.</summary>
    public Provenance ToProvenance() => new()
    {
        Source = Source,
        Place = Place,
        Url = Url is null ? null : new(Url),
        Licence = Licence,
        Edition = Edition,
        IsSample = IsSample,
    };
}
