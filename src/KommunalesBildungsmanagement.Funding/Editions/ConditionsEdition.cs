using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Funding.Editions;

/// <summary>One edition (Stand) of the general conditions. The edition that the notice names stays binding; a newer one does not replace it.</summary>
/// <remarks>Equality is by value; immutable.</remarks>
/// <param name="Document">Which conditions.</param>
/// <param name="NamedAs">
/// The days of Stand that name this edition: one day, or a month where the print says no more. For 2024 sources differ between May and July.
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
                ? new($"{document.German}, Stand {DateRange.German(ReferenceDate)}", $"{document.English}, edition of {DateRange.English(ReferenceDate)}")
                : new($"{document.German}, Stand {ReferenceDate:MM/uuuu}", $"{document.English}, edition of {ReferenceDate:MM/uuuu}");
        }
    }
}
