using KommunalesBildungsmanagement.Offerings;

namespace Bildungsportal.Storage;

/// <summary>An offering as the catalogue searches it: the columns to filter by, and the original document beside them.</summary>
public sealed class OfferingRow
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Title.</summary>
    public required string German { get; init; }

    /// <summary>Title.</summary>
    public required string English { get; init; }

    /// <summary>Digits of the territory.</summary>
    public required string Territory { get; init; }

    /// <summary>Code of <c>offering-kinds</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Learning form.</summary>
    public required LearningForm Form { get; init; }

    /// <summary>Code of <c>offering-formats</c>; <see langword="null"/> if unknown.</summary>
    public string? Format { get; init; }

    /// <summary>Codes of <c>life-phases</c>.</summary>
    public required List<string> LifePhases { get; init; }

    /// <summary>Codes of <c>learning-topics</c>.</summary>
    public required List<string> Topics { get; init; }

    /// <summary>Whether it is free of charge; <see langword="null"/> if the price is unknown.</summary>
    public bool? IsFree { get; init; }

    /// <summary>Last day on which the record counts as fresh; <see langword="null"/> if nobody knows when it was checked.</summary>
    public LocalDate? FreshUntil { get; init; }

    /// <summary>The offering as it stands in its document.</summary>
    public required string Document { get; init; }

    /// <summary>The row of an offering.</summary>
    public static OfferingRow Of(LearningOffering offering, string document) => new()
    {
        Id = offering.Id,
        German = offering.Title.German,
        English = offering.Title.English,
        Territory = offering.Territory.Digits,
        Kind = offering.Kind,
        Form = offering.Form,
        Format = offering.Format,
        LifePhases = [.. offering.LifePhases],
        Topics = [.. offering.Topics],
        IsFree = offering.Price?.IsFree,
        FreshUntil = offering.Freshness.LastVerifiedOn?.PlusDays(offering.Freshness.StaleAfterDays),
        Document = document,
    };
}
