using System;
using System.Globalization;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>An argument of a message that speaks the language of the message.</summary>
internal sealed class LocalizedArgument(Words words) : IFormattable, IEquatable<LocalizedArgument>
{
    private readonly Words _words = words;

    public string ToString(string? format, IFormatProvider? formatProvider) =>
        formatProvider is CultureInfo { TwoLetterISOLanguageName: "de" } ? _words.German : _words.English;

    public override string ToString() => _words.English;

    public bool Equals(LocalizedArgument? other) => other is not null && _words == other._words;

    public override bool Equals(object? obj) => Equals(obj as LocalizedArgument);

    public override int GetHashCode() => _words.GetHashCode();
}
