using System;
using System.Collections.Generic;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Finds what someone meant who mistyped a name.</summary>
internal static class Similar
{
    /// <summary>Where a report names it, for the fix that writes it.</summary>
    public const string Property = "nearest";

    /// <summary>The most similar name, if one is similar at all: at most one letter in three differs.</summary>
    public static string? Nearest(string name, IEnumerable<string> names)
    {
        var (nearest, distance) = ((string?)null, name.Length / 3 + 1);
        foreach (var known in names)
        {
            var next = Distance(name, known);
            var isNearer = next < distance || (next == distance && nearest is not null && string.CompareOrdinal(known, nearest) < 0);
            if (isNearer) (nearest, distance) = (known, next);
        }

        return nearest;
    }

    /// <summary>Levenshtein distance; case does not count.</summary>
    private static int Distance(string one, string other)
    {
        var row = new int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++) row[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = diagonal + (char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[other.Length];
    }
}
