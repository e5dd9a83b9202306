using System.Globalization;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>A text for people in German and English. Neither part may be blank: what has no text cannot be explained.</summary>
/// <remarks>Equality is by both texts, ordinal. Immutable.</remarks>
public sealed record LocalizedText
{
    /// <summary>A text in both languages.</summary>
    /// <param name="german">The German text, not blank.</param>
    /// <param name="english">The English text, not blank.</param>
    /// <exception cref="ArgumentException">One of the texts is blank.</exception>
    public LocalizedText(string german, string english)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(german);
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        German = german;
        English = english;
    }

    /// <summary>The German text.</summary>
    public string German { get; }

    /// <summary>The English text.</summary>
    public string English { get; }

    /// <summary>The same text in both languages, for numbers, codes and proper names.</summary>
    /// <param name="text">The text, not blank.</param>
    public static LocalizedText Same(string text) => new(text, text);

    /// <summary>The text for a culture: German for any German culture, English for every other.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <remarks>The name of the culture decides: without ICU data (invariant mode) the ISO code of every culture is "iv".</remarks>
    public string In(CultureInfo culture) =>
        culture.Name == "de" || culture.Name.StartsWith("de-", StringComparison.OrdinalIgnoreCase) ? German : English;

    /// <summary>Both languages changed by one function, for building a sentence around a text.</summary>
    internal LocalizedText Map(Func<string, string> german, Func<string, string> english) => new(german(German), english(English));

    /// <summary>The German text.</summary>
    public override string ToString() => German;
}
