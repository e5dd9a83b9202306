using KommunalesBildungsmanagement.Funding.Editions;

namespace KommunalesBildungsmanagement.Funding.Calculations.Interests;

/// <summary>Money that was paid out and used for the purpose later: what interim interest (Zwischenzinsen) asks about.</summary>
public sealed record InterimInterestCase
{
    /// <summary>Conditions and edition named by the notice.</summary>
    public required ConditionsEdition Conditions { get; init; }

    /// <summary>Why interest may be claimed.</summary>
    public required InterimInterestGround Ground { get; init; }

    /// <summary>The amount that was used late.</summary>
    public required Money Amount { get; init; }

    /// <summary>The day of payment. Interest runs from here, not from the end of the use period.</summary>
    public required LocalDate PaidOutOn { get; init; }

    /// <summary>The day of proper use; <see langword="null"/> as long as it has not come or is not known.</summary>
    public LocalDate? UsedOn { get; init; }

    /// <summary>The last fine day of use; <see langword="null"/> if not known. It decides whether there is interest, not from when.</summary>
    public LocalDate? LastFineDay { get; init; }
}
