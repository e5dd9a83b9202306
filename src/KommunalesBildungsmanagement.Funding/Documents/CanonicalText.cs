using System.Globalization;
using System.Text;

namespace KommunalesBildungsmanagement.Funding.Documents;

/// <summary>
/// Texts in canonical JSON, as RFC 8785 Nr. 3.2.2.2 says: only what must be escaped is, so that no version of an encoder changes a hash.
/// </summary>
internal static class CanonicalText
{
    /// <summary>A text as a JSON string with its quotes.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\b' => quoted.Append("\\b"),
                '\t' => quoted.Append("\\t"),
                '\n' => quoted.Append("\\n"),
                '\f' => quoted.Append("\\f"),
                '\r' => quoted.Append("\\r"),
                < ' ' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
