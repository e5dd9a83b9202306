using System.Text;

namespace KommunalesBildungsmanagement.Funding.Exports;

/// <summary>Content lines of iCalendar, RFC 5545 Nr. 3.1 and 3.3.11.</summary>
internal static class IcsText
{
    private const int Octets = 75;

    /// <summary>A text as a property value: backslash, semicolon, comma and line breaks escaped, other control characters left out.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        var lines = text.ReplaceLineEndings("\n");
        foreach (var c in lines)
        {
            if (c == '\n') escaped.Append("\\n");
            else if (c is '\\' or ';' or ',') escaped.Append('\\').Append(c);
            else if (c == '\t' || !char.IsControl(c)) escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>Appends a content line: no line has more than 75 octets without its line break, and no character is cut in two.</summary>
    public static void AppendLine(StringBuilder calendar, string line)
    {
        var used = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (used + rune.Utf8SequenceLength > Octets)
            {
                calendar.Append("\r\n ");
                used = 1;
            }

            calendar.Append(rune.ToString());
            used += rune.Utf8SequenceLength;
        }

        calendar.Append("\r\n");
    }
}
