using NodaTime;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>Where a rule comes from. Equality is by value; immutable.</summary>
/// <param name="Document">The document, e.g. "ANBest-Gk".</param>
/// <param name="Place">The place in it, e.g. "Nr. 6.1 Satz 1".</param>
/// <param name="Edition">Edition of the document (Stand), if stated.</param>
/// <param name="Url">Where it can be read, if stated.</param>
/// <param name="Confidence">How well the source is known.</param>
public sealed record Citation(string Document, string Place, LocalDate? Edition, string? Url, Confidence Confidence)
{
    /// <summary>Document and place, with the edition: "ANBest-Gk, Nr. 6.1 Satz 1 (Stand 13.06.2019)".</summary>
    public LocalizedText Text => Edition is { } edition
        ? ValueFormat.For<LocalDate>().Describe(edition).Map(
            de => $"{Document}, {Place} (Stand {de})", en => $"{Document}, {Place} (edition of {en})")
        : LocalizedText.Same($"{Document}, {Place}");
}
