using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Funding.Editions;

/// <summary>
/// One edition (Stand) of the general conditions. The edition that the notice names stays binding; a newer one does not replace it.
/// </summary>
/// <remarks>Equality is by value; immutable.</remarks>
/// <param name="Document">Which conditions.</param>
/// <param name="NamedAs">
/// The days of Stand that name this edition: one day, or a month where the print says no more. For 2024 titles say July, catalogues May.
/// </param>
/// <param name="Confidence">Whether its wording was read.</param>
public sealed record ConditionsEdition(ConditionsDocument Document, DateRange NamedAs, Confidence Confidence)
{
    /// <summary>The day that stands for the edition: rules and parameters are chosen by it.</summary>
    public LocalDate ReferenceDate => NamedAs.First!.Value;

    /// <summary>Document and Stand: "ANBest-Gk, Stand 13.06.2019".</summary>
    public LocalizedText Text
    {
        get
        {
            var document = ValueFormat.For<ConditionsDocument>().Describe(Document);
            var isDay = NamedAs.First == NamedAs.Last;
            return isDay
                ? new(
                    $"{document.German}, Stand {DateRange.German(ReferenceDate)}",
                    $"{document.English}, edition of {DateRange.English(ReferenceDate)}")
                : new($"{document.German}, Stand {ReferenceDate:MM/uuuu}", $"{document.English}, edition of {ReferenceDate:MM/uuuu}");
        }
    }

    /// <summary>Whether its wording was read. What was not read is not computed from.</summary>
    public bool IsRead => Confidence == Confidence.Read;

    /// <summary>The edition that a notice names, known or not. Of an unknown one nothing is computed.</summary>
    /// <param name="document">The document named.</param>
    /// <param name="stand">The Stand named.</param>
    public static ConditionsEdition Named(ConditionsDocument document, LocalDate stand) =>
        ConditionsEditions.Find(document, stand) ?? new(document, new(stand, stand), Confidence.Unverified);

    /// <summary>From this edition the reduction is no auflösende Bedingung any more (Nr. 8.2.3 deleted).</summary>
    internal static LocalDate WithoutResolutoryCondition { get; } = new(2019, 6, 13);

    /// <summary>From this edition Nr. 2.1 is subject to the Haushaltsgesetz.</summary>
    internal static LocalDate WithBudgetActProviso { get; } = new(2025, 4, 1);

    /// <summary>From this edition ANBest-Gk, too, say how long documents are kept (Nr. 6.6).</summary>
    internal static LocalDate WithRetentionForAuthorities { get; } = new(2024, 5, 1);

    /// <summary>From this edition both documents count six weeks instead of two months.</summary>
    internal static LocalDate WithSixWeeks { get; } = new(2012, 1, 1);

    internal Citation At(string place) =>
        new(Document == ConditionsDocument.AnbestGk ? "ANBest-Gk" : "ANBest-P", place, ReferenceDate, null, Confidence);

    internal LocalizedText NotRead => new(
        $"Wortlaut der Nebenbestimmungen ({Text.German}): diese Fassung wurde nicht gelesen",
        $"wording of the conditions ({Text.English}): this edition was not read");
}
