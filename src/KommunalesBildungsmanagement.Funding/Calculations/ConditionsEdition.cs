namespace KommunalesBildungsmanagement.Funding.Calculations;

/// <summary>The Allgemeine Nebenbestimmungen with their edition (Stand), copied from the grant notice and never derived from a day.</summary>
/// <remarks>
/// A later edition does not replace the one of the notice. For a month without a day, state its first day: "April 2025" is 2025-04-01.
/// </remarks>
/// <param name="Conditions">Which conditions.</param>
/// <param name="Edition">Their edition (Stand).</param>
public sealed record ConditionsEdition(GeneralConditions Conditions, LocalDate Edition)
{
    /// <summary>From this edition the reduction is no auflösende Bedingung any more (Nr. 8.2.3 deleted).</summary>
    internal static LocalDate WithoutResolutoryCondition { get; } = new(2019, 6, 13);

    /// <summary>From this edition Nr. 2.1 is subject to the Haushaltsgesetz.</summary>
    internal static LocalDate WithBudgetActProviso { get; } = new(2025, 4, 1);

    /// <summary>From the edition of 2024 ANBest-Gk, too, say how long documents are kept (Nr. 6.6). Its day is open: Mai or Juli.</summary>
    internal static LocalDate WithRetentionForAuthorities { get; } = new(2024, 1, 1);

    /// <summary>From this edition ANBest-Gk count six weeks instead of two months.</summary>
    internal static LocalDate WithSixWeeks { get; } = new(2012, 1, 1);

    /// <summary>Whether the wording of this edition, or of the one before it, was read.</summary>
    internal bool IsRead => Edition >= (Conditions == GeneralConditions.AnbestGk ? new LocalDate(2006, 4, 1) : new LocalDate(2012, 1, 1));

    internal Citation At(string place) => new(
        Conditions == GeneralConditions.AnbestGk ? "ANBest-Gk" : "ANBest-P", place, Edition, null, IsRead ? Confidence.Read : Confidence.Unverified);

    internal LocalizedText NotRead => Words.Of(
        "Wortlaut der Nebenbestimmungen vom {0}: diese Fassung wurde nicht gelesen",
        "wording of the conditions of {0}: this edition was not read",
        Words.Day(Edition));
}
