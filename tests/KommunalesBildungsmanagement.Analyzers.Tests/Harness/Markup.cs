using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

/// <summary>Reads the marks of a test: <c>{|KBM1001:text|}</c> says that KBM1001 is expected exactly there. Marks may nest.</summary>
internal static partial class Markup
{
    public static (string Text, List<(string Id, TextSpan Span)> Expected) Read(string marked)
    {
        var text = new StringBuilder();
        var expected = new List<(string, TextSpan)>();
        var open = new Stack<(string Id, int Start)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '{' && Opening().Match(marked, i) is { Success: true } match && match.Index == i)
            {
                open.Push((match.Groups[1].Value, text.Length));
                i += match.Length - 1;
            }
            else if (open.Count > 0 && marked.AsSpan(i).StartsWith("|}"))
            {
                var (id, start) = open.Pop();
                expected.Add((id, TextSpan.FromBounds(start, text.Length)));
                i++;
            }
            else text.Append(marked[i]);
        }

        return open.Count == 0 ? (text.ToString(), expected) : throw new FormatException($"The mark {open.Peek().Id} is not closed.");
    }

    [GeneratedRegex(@"\{\|([A-Z]+[0-9]+):")]
    private static partial Regex Opening();
}
