using System.Globalization;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>One fault in data from outside: what is wrong, where, with which value, and what to do.</summary>
/// <param name="Code">Stable code, lower case with dots, e.g. <c>territory-key.length</c>.</param>
/// <param name="Location">Where: a JSON path, or file, line and column; empty for a single value.</param>
/// <param name="Value">The offending text as it was read; <see langword="null"/> if nothing was there.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="Severity">Whether the value was refused or taken over with a note.</param>
public sealed record Problem(
    string Code, string Location, string? Value, LocalizedText What, LocalizedText Remedy, ProblemSeverity Severity = ProblemSeverity.Error)
{
    /// <summary>The same problem inside a larger whole: the place is put in front.</summary>
    /// <param name="location">The place of the whole, e.g. <c>$.offerings[2]</c>.</param>
    public Problem At(string location) =>
        this with { Location = Location.Length == 0 ? location : Location[0] == '[' ? location + Location : $"{location}.{Location}" };

    /// <summary>One line in the reader's language.</summary>
    /// <param name="culture">The reader's culture.</param>
    public string Describe(CultureInfo culture)
    {
        var place = Location.Length == 0 ? "" : $"{Location}: ";
        var value = Value is null ? "" : $" [{Value}]";
        return $"{place}{What.In(culture)}{value} {Remedy.In(culture)} ({Code})";
    }

    /// <summary>One line in both languages.</summary>
    public override string ToString() =>
        (Location.Length == 0 ? "" : $"{Location}: ")
        + $"{What.German} {Remedy.German} / {What.English} {Remedy.English}"
        + (Value is null ? "" : $" [{Value}]")
        + $" ({Code})";
}
