using System.Globalization;
using Bildungsportal.Languages;

namespace Bildungsportal.Evaluating;

/// <summary>Reads numbers from fields; what is wrong is named with its field, and nothing is guessed.</summary>
internal sealed class NumberFields
{
    private const int MostValues = 2000;
    private const int MostPersons = 1_000_000;
    private const double LargestValue = 1e9;
    private static readonly char[] Separators = [';', ' ', '\t', '\n', '\r'];

    private readonly List<Problem> _problems = [];

    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>A count of persons or things; 0 and a problem if it is none.</summary>
    public int Count(string field, string? text) => OptionalCount(field, text, PortalTexts.NumberMissing) ?? 0;

    /// <summary>A count that may be left out.</summary>
    public int? OptionalCount(string field, string? text) => OptionalCount(field, text, null);

    /// <summary>A number; German and English decimals.</summary>
    public double Number(string field, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) Refuse(field, text, PortalTexts.NumberMissing, PortalTexts.NumberRemedy);
        else if (TryNumber(text, out var number)) return number;
        else Refuse(field, text, PortalTexts.WrongNumber, PortalTexts.NumberRemedy);
        return 0;
    }

    /// <summary>Values of persons or points, apart by line, blank or semicolon.</summary>
    public List<double> Values(string field, string? text)
    {
        var parts = (text ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var wrong = parts.Where(p => !TryNumber(p, out _)).ToList();
        if (parts.Length == 0) Refuse(field, null, PortalTexts.ValuesMissing, PortalTexts.ValuesRemedy);
        else if (parts.Length > MostValues) Refuse(field, null, PortalTexts.TooManyValues, PortalTexts.TooManyValuesRemedy);
        else if (wrong.Count > 0) Refuse(field, wrong[0], Naming(PortalTexts.WrongValues, wrong[0]), PortalTexts.ValuesRemedy);
        else return [.. parts.Select(p => TryNumber(p, out var number) ? number : 0)];
        return [];
    }

    /// <summary>A line for each person: before and after.</summary>
    public List<(double Before, double After)> Pairs(string field, string? text)
    {
        var lines = (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines.Length == 0) Refuse(field, null, PortalTexts.PairsMissing, PortalTexts.PairsRemedy);
        if (lines.Length > MostValues) Refuse(field, null, PortalTexts.TooManyValues, PortalTexts.TooManyValuesRemedy);
        var pairs = new List<(double Before, double After)>();
        foreach (var line in lines.Take(MostValues))
        {
            var parts = line.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length == 2 && TryNumber(parts[0], out var before) && TryNumber(parts[1], out var after))
            {
                pairs.Add((before, after));
                continue;
            }

            Refuse(field, line, Naming(PortalTexts.WrongPairs, line), PortalTexts.PairsRemedy);
            break;
        }

        return pairs;
    }

    public void Refuse(string field, string? value, LocalizedText what, LocalizedText remedy) =>
        _problems.Add(new("study.input", field, value, what, remedy));

    private int? OptionalCount(string field, string? text, LocalizedText? missing)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            if (missing is not null) Refuse(field, text, missing, PortalTexts.CountRemedy);
            return null;
        }

        if (int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= MostPersons) return count;
        Refuse(field, text, PortalTexts.WrongCount, PortalTexts.CountRemedy);
        return null;
    }

    private static bool TryNumber(string text, out double number) =>
        double.TryParse(
            text.Trim().Replace(',', '.').Replace('−', '-'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture, out number)
        && Math.Abs(number) <= LargestValue;

    private static LocalizedText Naming(LocalizedText text, string value)
    {
        var named = value.Length > 40 ? value[..40] + "…" : value;
        return new(
            string.Format(CultureInfo.InvariantCulture, text.German, named), string.Format(CultureInfo.InvariantCulture, text.English, named));
    }
}
