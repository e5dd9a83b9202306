using KommunalesBildungsmanagement.Vocabularies;
using Bildungsportal.Languages;

namespace Bildungsportal.Advising;

/// <summary>Something to choose in the form.</summary>
public sealed record Choice(string Value, LocalizedText Label)
{
    /// <summary>Yes and no.</summary>
    public static IEnumerable<Choice> YesNo { get; } = [new("ja", PortalTexts.Yes), new("nein", PortalTexts.No)];

    /// <summary>The entries of a vocabulary.</summary>
    public static IEnumerable<Choice> Of(Vocabulary vocabulary) => vocabulary.Entries.Select(e => new Choice(e.Code, e.Label));

    /// <summary>Values of an enumeration with their terms.</summary>
    public static IEnumerable<Choice> OfEnum<TEnum>(IEnumerable<TEnum> values)
        where TEnum : struct, Enum => values.Select(v => new Choice(v.ToString(), ValueFormat.For<TEnum>().Describe(v)));
}
