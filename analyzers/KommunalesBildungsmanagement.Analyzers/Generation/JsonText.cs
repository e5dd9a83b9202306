using System.Globalization;
using System.Text;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Texts in JSON.</summary>
internal static class JsonText
{
    public static string Quote(string text)
    {
        var json = new StringBuilder("\"");
        foreach (var letter in text)
        {
            if (letter is '"' or '\\') json.Append('\\').Append(letter);
            else if (letter < ' ' || char.IsSurrogate(letter)) json.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
            else json.Append(letter);
        }

        return json.Append('"').ToString();
    }
}
