using System.Globalization;
using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Names for which terms a clause reads.</summary>
internal static class ClauseShapes
{
    private static readonly string[] Single = [.. Enumerable.Range(0, 256).Select(Name)];

    /// <summary>The places of the terms of the tables, each once, in order.</summary>
    public static string Of(FactTable[] tables)
    {
        if (tables.Length == 0) return "";
        var first = tables[0].Term;
        for (var i = 1; i < tables.Length; i++)
        {
            if (tables[i].Term != first) return string.Join(',', tables.Select(t => t.Term).Distinct().Order());
        }

        return first < Single.Length ? Single[first] : Name(first);
    }

    private static string Name(int term) => term.ToString(CultureInfo.InvariantCulture);
}
