namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>Gegenstand acquired with the grant.</summary>
public sealed record Asset
{
    /// <summary>Id in the file of the host.</summary>
    [Term("de", "Gegenstand"), Term("en", "object")]
    public required string Id { get; init; }

    /// <summary>What it cost.</summary>
    [Term("de", "Anschaffungswert ohne Umsatzsteuer"), Term("en", "acquisition value net of VAT"), Unit("EUR")]
    public decimal? NetValue { get; init; }

    /// <summary>Whether it stands in the inventory.</summary>
    [Term("de", "inventarisiert"), Term("en", "in the inventory")]
    public bool? IsInventoried { get; init; }

    /// <summary>End of the binding period, as set.</summary>
    [Term("de", "zweckgebunden bis"), Term("en", "bound until")]
    public LocalDate? BoundUntil { get; init; }

    /// <summary>The day it was given another use; <see langword="null"/> if it was not.</summary>
    [Term("de", "anderweitig verfügt am"), Term("en", "disposed of on")]
    public LocalDate? DisposedOn { get; init; }
}
