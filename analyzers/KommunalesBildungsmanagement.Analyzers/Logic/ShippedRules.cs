using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>
/// The additional file kbm.rules.shipped.txt: id, first day in force and content hash of every rule that has gone out, with tabs between.
/// </summary>
internal sealed class ShippedRules(Dictionary<(string Id, string From), string> hashes)
{
    public const string FileName = "kbm.rules.shipped.txt";

    /// <summary>The hash under which a version has gone out; <see langword="null"/> if it has not.</summary>
    public string? HashOf(string id, string from) => hashes.TryGetValue((id, from), out var hash) ? hash : null;

    public static ShippedRules Read(AnalyzerOptions options, CancellationToken cancellation)
    {
        var hashes = new Dictionary<(string, string), string>();
        foreach (var file in options.AdditionalFiles)
        {
            if (!string.Equals(Path.GetFileName(file.Path), FileName, StringComparison.OrdinalIgnoreCase)) continue;
            foreach (var line in file.GetText(cancellation)?.Lines ?? Enumerable.Empty<Microsoft.CodeAnalysis.Text.TextLine>())
            {
                var fields = line.ToString().Split('\t');
                if (fields.Length >= 3) hashes[(fields[0].Trim(), fields[1].Trim())] = fields[2].Trim();
            }
        }

        return new(hashes);
    }
}
