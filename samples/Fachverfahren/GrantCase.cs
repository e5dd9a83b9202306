using KommunalesBildungsmanagement.Rules;
using NodaTime;

namespace Fachverfahren;

/// <summary>A grant file, as the software of a municipality may hold it. Nothing in it comes from the library but the words on the members.</summary>
public sealed record GrantCase
{
    /// <summary>Number of the file.</summary>
    public required string Number { get; init; }

    /// <summary>The grant period (Bewilligungszeitraum).</summary>
    public GrantPeriod? Period { get; init; }

    /// <summary>When the purpose was fulfilled.</summary>
    [Term("de", "Zuwendungszweck erfüllt am"), Term("en", "purpose fulfilled on")]
    public LocalDate? PurposeFulfilledOn { get; init; }

    /// <summary>When the final use report (Verwendungsnachweis) came in.</summary>
    [Term("de", "Eingang des Verwendungsnachweises"), Term("en", "final use report received")]
    public LocalDate? FinalUseReportOn { get; init; }

    /// <summary>Total eligible cost.</summary>
    [Term("de", "zuwendungsfähige Gesamtausgaben"), Term("en", "total eligible cost"), Unit("EUR")]
    public decimal? TotalCost { get; init; }

    /// <summary>What the municipality pays itself.</summary>
    [Term("de", "Eigenmittel"), Term("en", "own funds"), Unit("EUR")]
    public decimal? OwnFunds { get; init; }

    /// <summary>Whether the measure takes place in a transition region (Übergangsregion).</summary>
    [Term("de", "Durchführung in einer Übergangsregion"), Term("en", "carried out in a transition region")]
    public bool? IsInTransitionRegion { get; init; }

    /// <summary>Whether something is built or bought for good.</summary>
    [Term("de", "Sachinvestition oder Ausrüstung"), Term("en", "physical investment or equipment")]
    public bool? HasPhysicalInvestment { get; init; }

    /// <summary>Whether a durable plaque is on display.</summary>
    [Term("de", "dauerhafte Tafel angebracht"), Term("en", "durable plaque displayed")]
    public bool? ShowsPlaque { get; init; }

    /// <summary>The fund that pays.</summary>
    [Term("de", "Fonds"), Term("en", "fund")]
    public Fund? Fund { get; init; }
}
