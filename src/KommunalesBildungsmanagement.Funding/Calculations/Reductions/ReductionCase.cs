using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Editions;

namespace KommunalesBildungsmanagement.Funding.Calculations.Reductions;

/// <summary>What Nr. 2 of the ANBest asks about when expenditure falls or cover rises after the grant.</summary>
public sealed record ReductionCase
{
    /// <summary>Conditions and edition named by the notice.</summary>
    public required ConditionsEdition Conditions { get; init; }

    /// <summary>Financing as the notice says.</summary>
    public required FinancingKind Financing { get; init; }

    /// <summary>Eligible total expenditure of the binding financing plan, more than zero.</summary>
    public required Money PlannedTotal { get; init => field = Require.Positive(value); }

    /// <summary>The grant, at most the planned total.</summary>
    public required Money Grant { get; init; }

    /// <summary>Eligible total expenditure as it came out.</summary>
    public required Money ActualTotal { get; init; }

    /// <summary>By how much cover (Deckungsmittel) rose, or was added, beyond the plan; zero if it did not.</summary>
    public required Money NewCover { get; init; }

    /// <summary>Whether the same purpose is funded again and again; <see langword="null"/> if not known. It matters only up to 500 euros.</summary>
    public bool? IsRecurring { get; init; }

    /// <summary>
    /// Whether the Haushaltsgesetz at the time of the grant deviates from Nr. 2.1 (editions from April 2025); <see langword="null"/> if not known.
    /// </summary>
    public bool? BudgetActDeviates { get; init; }

    /// <summary>What was paid out; <see langword="null"/> if not known. Only what was paid out can be repaid.</summary>
    public Money? PaidOut { get; init; }
}
