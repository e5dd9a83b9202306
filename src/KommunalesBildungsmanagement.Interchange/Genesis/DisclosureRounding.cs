using System.Globalization;
using System.Text.RegularExpressions;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>
/// A Land rounds the cells of a table for confidentiality, as a footnote says: "Schleswig-Holstein: ab 2018/19 sind die Ergebnisse einem
/// 3er-Rundungsverfahren unterzogen."
/// </summary>
/// <param name="State">The Land.</param>
/// <param name="FromSchoolYear">The first school year, by the year in which it ends.</param>
/// <param name="Base">Cells are multiples of this.</param>
/// <param name="Citation">The footnote.</param>
public sealed partial record DisclosureRounding(TerritoryKey State, int FromSchoolYear, int Base, string Citation)
{
    /// <summary>The statements in a text of footnotes.</summary>
    /// <param name="footnotes">The text, with single blanks.</param>
    public static ValueList<DisclosureRounding> FindAll(string footnotes)
    {
        var found = new List<DisclosureRounding>();
        foreach (Match match in Statement.Matches(footnotes))
        {
            if (!GermanStates.TryFindByName(match.Groups["land"].Value, out var state)) continue;
            var from = int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) + 1;
            found.Add(new(state, from, int.Parse(match.Groups["base"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), match.Value));
        }

        return found.ToValueList();
    }

    [GeneratedRegex(@"(?<land>\p{Lu}[\p{L}-]+): ab (?<year>\d{4})/\d{2} sind die Ergebnisse einem (?<base>\d)er-Rundungsverfahren unterzogen\.?")]
    private static partial Regex Statement { get; }
}
