using KommunalesBildungsmanagement.Funding.Editions;

namespace KommunalesBildungsmanagement.Funding.Calculations.Retentions;

/// <summary>What the end of the duty to keep documents depends on.</summary>
public sealed record RetentionCase
{
    /// <summary>Conditions and edition named by the notice.</summary>
    public required ConditionsEdition Conditions { get; init; }

    /// <summary>Whether the ESF pays; <see langword="null"/> if not known.</summary>
    public required EsfFunding? Esf { get; init; }

    /// <summary>The day on which the final use report (Verwendungsnachweis) was submitted; <see langword="null"/> if not known.</summary>
    public LocalDate? FinalReportSubmittedOn { get; init; }

    /// <summary>The last day of keeping that the authority notified for the ESF; it prevails over what is computed.</summary>
    public LocalDate? NotifiedEsfEnd { get; init; }

    /// <summary>ESF 2014-2020: the accounts; <see langword="null"/> if not known.</summary>
    public EsfAccounts? Accounts { get; init; }

    /// <summary>ESF Plus: the day of the last payment to the recipient; <see langword="null"/> if not known or not made yet.</summary>
    public LocalDate? LastPaymentOn { get; init; }

    /// <summary>
    /// Whether legal proceedings or a request of the Commission interrupt or interrupted the ESF period; <see langword="null"/> if not known,
    /// which counts as no and is noted.
    /// </summary>
    public bool? HasProceedings { get; init; }

    /// <summary>Further duties that the host knows of. For ANBest-Gk municipal law belongs here, with its end or as not applicable.</summary>
    public ValueList<StatedRetention> Stated { get; init; } = [];
}
