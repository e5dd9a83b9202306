using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>Changes of one or several reports, applied together. The same change counts once; of two that collide, the first one wins.</summary>
internal static class Edits
{
    public static async Task<Solution> Apply(Solution solution, IEnumerable<Edit> edits, CancellationToken cancellation)
    {
        foreach (var file in edits.Distinct().GroupBy(e => e.Tree))
        {
            if (solution.GetDocument(file.Key) is not { } document) continue;
            var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
            solution = solution.WithDocumentText(document.Id, text.WithChanges(InOrder(file.Select(e => e.Change))));
        }

        return solution;
    }

    // Insertions at one place stay in the order in which they came.
    private static List<TextChange> InOrder(IEnumerable<TextChange> changes)
    {
        var accepted = new List<TextChange>();
        foreach (var change in changes)
        {
            if (!accepted.Exists(a => a.Span.Start < change.Span.End && change.Span.Start < a.Span.End)) accepted.Add(change);
        }

        return [.. accepted.OrderBy(c => c.Span.Start).ThenBy(c => c.Span.Length)];
    }
}
