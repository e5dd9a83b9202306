namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>Kosten of a project in the terms of the ESF: direct costs, and what a flat rate adds.</summary>
public sealed record CostPlan
{
    /// <summary>All direct costs.</summary>
    [Term("de", "förderfähige direkte Ausgaben"), Term("en", "eligible direct costs"), Unit("EUR")]
    public decimal? Direct { get; init; }

    /// <summary>The part for staff.</summary>
    [Term("de", "direkte Personalausgaben"), Term("en", "direct staff costs"), Unit("EUR")]
    public decimal? DirectStaff { get; init; }

    /// <summary>What the flat rate adds.</summary>
    [Term("de", "Pauschale"), Term("en", "flat rate amount"), Unit("EUR")]
    public decimal? Flat { get; init; }

    /// <summary>The rate in the notice, 0.25 for 25 %.</summary>
    [Term("de", "Pauschalsatz laut Bescheid"), Term("en", "flat rate in the notice")]
    public decimal? FlatRate { get; init; }

    /// <summary>Whether the rate was calculated (or taken over) as Art. 54 Buchst. c asks for.</summary>
    [Term("de", "Satz nach Art. 53 Abs. 3 Buchst. a berechnet"), Term("en", "rate calculated under Art. 53(3)(a)")]
    public bool? RateIsCalculated { get; init; }

    /// <summary>What the flat rate is a share of.</summary>
    [Term("de", "Bezugsgröße der Pauschale"), Term("en", "base of the flat rate")]
    public FlatRateBase? Base { get; init; }

    /// <summary>How many methods for indirect costs are used in the operation.</summary>
    [Term("de", "Verfahren für indirekte Kosten"), Term("en", "methods for indirect costs")]
    public int? IndirectMethods { get; init; }

    /// <summary>Whether a cost that the flat rate covers is also booked as direct.</summary>
    [Term("de", "von der Pauschale erfasste Kosten direkt gebucht"), Term("en", "costs covered by the flat rate booked directly")]
    public bool? BooksCoveredCosts { get; init; }

    /// <summary>Direct costs and flat rate.</summary>
    [Term("de", "zuwendungsfähige Gesamtausgaben"), Term("en", "total eligible expenditure"), Unit("EUR")]
    public decimal? EligibleTotal { get; init; }

    /// <summary>What the recipient bears, in money or as personnel.</summary>
    [Term("de", "Eigenanteil"), Term("en", "own share"), Unit("EUR")]
    public decimal? OwnShare { get; init; }

    /// <summary>The part borne in money.</summary>
    [Term("de", "Eigenanteil in Geld"), Term("en", "own share in money"), Unit("EUR")]
    public decimal? CashOwnShare { get; init; }

    /// <summary>Whether something physical is built or installed.</summary>
    [Term("de", "Sachinvestition oder Ausrüstung"), Term("en", "physical investment or equipment")]
    public bool? HasPhysicalInvestment { get; init; }

    /// <summary>Whether costs are in it that Art. 16 VO (EU) 2021/1057 excludes.</summary>
    [Term("de", "Grundstücke, Immobilien oder Infrastruktur"), Term("en", "land, real estate or infrastructure")]
    public bool? HasExcludedCosts { get; init; }

    /// <summary>Whether the flat rate covers all remaining costs (Art. 56), not only indirect ones.</summary>
    [Term("de", "Pauschale deckt alle übrigen Kosten"), Term("en", "flat rate covers all remaining costs")]
    public bool? CoversAllRemainingCosts { get; init; }
}
