using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>The register of sources: one document per line, after a tab its editions, parted by commas or tabs; lines with # are comments.</summary>
internal sealed class SourceRegister
{
    public const string FileName = "kbm.sources.txt";

    private static readonly char[] Separators = [',', '\t', ' '];

    private readonly Dictionary<string, HashSet<string>> _editions = new(StringComparer.Ordinal);

    public SourceRegister(SourceText text)
    {
        foreach (var line in text.Lines)
        {
            var entry = line.ToString();
            var tab = entry.IndexOf('\t');
            var document = (tab < 0 ? entry : entry.Substring(0, tab)).Trim();
            if (document.Length == 0 || document[0] == '#') continue;
            if (!_editions.TryGetValue(document, out var editions)) _editions[document] = editions = [];
            if (tab >= 0) editions.UnionWith(entry.Substring(tab).Split(Separators, StringSplitOptions.RemoveEmptyEntries));
        }
    }

    public bool Has(string document) => _editions.ContainsKey(document);

    /// <summary>Whether the edition is registered; a document without editions in the register leaves them open.</summary>
    public bool HasEdition(string document, string edition) =>
        !_editions.TryGetValue(document, out var editions) || editions.Count == 0 || editions.Contains(edition);

    /// <summary>The document with the most similar name, if one is similar at all: at most one letter in three differs.</summary>
    public string? Nearest(string document)
    {
        var (nearest, distance) = ((string?)null, document.Length / 3 + 1);
        foreach (var known in _editions.Keys)
        {
            var next = Distance(document, known);
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
