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

    /// <summary>The document with the most similar name, if one is similar at all.</summary>
    public string? Nearest(string document) => Similar.Nearest(document, _editions.Keys);
}
