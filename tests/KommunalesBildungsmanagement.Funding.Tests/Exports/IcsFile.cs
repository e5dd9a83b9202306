using System.Text;

namespace KommunalesBildungsmanagement.Funding.Tests.Exports;

/// <summary>Reads iCalendar files as RFC 5545 describes them, independent of what writes them.</summary>
internal static class IcsFile
{
    /// <summary>A content line: name, parameters as written, value without escapes.</summary>
    public sealed record Line(string Name, string Parameters, string Value);

    /// <summary>The content lines; fails where a physical line is no CRLF line of at most 75 octets of valid UTF-8.</summary>
    public static IReadOnlyList<Line> Read(string text)
    {
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        var bytes = strict.GetBytes(text);
        var physical = new List<string>();
        var start = 0;
        while (start < bytes.Length)
        {
            var end = bytes.AsSpan(start).IndexOf("\r\n"u8) + start;
            Assert.True(end >= start, "A line without CRLF.");
            Assert.InRange(end - start, 1, 75);
            var line = strict.GetString(bytes, start, end - start);
            Assert.DoesNotContain('\n', line);
            physical.Add(line);
            start = end + 2;
        }

        var logical = new List<string>();
        foreach (var line in physical)
        {
            if (line[0] == ' ') logical[^1] += line[1..];
            else logical.Add(line);
        }

        return [.. logical.Select(Split)];
    }

    /// <summary>The components of a kind, without nested ones: each the values by name.</summary>
    public static IEnumerable<IReadOnlyList<Line>> Components(this IReadOnlyList<Line> lines, string kind)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] is not { Name: "BEGIN" } begin || begin.Value != kind) continue;
            var depth = 0;
            var own = new List<Line>();
            for (var j = i + 1; !(depth == 0 && lines[j].Name == "END"); j++)
            {
                if (lines[j].Name == "BEGIN") depth++;
                if (depth == 0) own.Add(lines[j]);
                if (lines[j].Name == "END") depth--;
            }

            yield return own;
        }
    }

    public static string Value(this IReadOnlyList<Line> component, string name) => Assert.Single(component, l => l.Name == name).Value;

    private static Line Split(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var head = line[..colon].Split(';', 2);
        return new(head[0], head.Length > 1 ? head[1] : "", Unescape(line[(colon + 1)..]));
    }

    private static string Unescape(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != '\\') text.Append(value[i]);
            else text.Append(value[++i] switch { 'n' or 'N' => '\n', '\\' => '\\', ';' => ';', ',' => ',', var c => throw new FormatException($"\\{c}") });
        }

        return text.ToString();
    }
}
