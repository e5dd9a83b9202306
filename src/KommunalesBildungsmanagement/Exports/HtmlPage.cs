using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using KommunalesBildungsmanagement.Periods;
using NodaTime.Text;

namespace KommunalesBildungsmanagement.Exports;

/// <summary>
/// Builds one HTML page that is well-formed XML too. All text and every attribute goes through an encoder; markup comes from code only.
/// </summary>
internal sealed class HtmlPage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly LocalizedText Unknown = new("nicht bekannt", "not known");

    private readonly StringBuilder _html = new();
    private readonly CultureInfo _culture;

    public HtmlPage(CultureInfo culture, LocalizedText title, string style = "")
    {
        _culture = culture;
        _html.Append("<!DOCTYPE html>\n");
        Open("html", ("lang", new LocalizedText("de", "en").In(culture)));
        Open("head");
        _html.Append("<meta charset=\"utf-8\" />\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\" />\n");
        Element("title", title);
        _html.Append("<style>\n").Append(HtmlStyle.Css).Append(style).Append("</style>\n");
        Close("head").Open("body").Open("main").Element("h1", title);
    }

    private HtmlPage(CultureInfo culture) => _culture = culture;

    /// <summary>A part of a page that somebody else frames.</summary>
    public static HtmlPage Part(CultureInfo culture) => new(culture);

    /// <summary>What was written to a part.</summary>
    public string Content => _html.ToString();

    public HtmlPage Open(string tag, params IEnumerable<(string Name, string Value)> attributes)
    {
        _html.Append('<').Append(tag);
        foreach (var (name, value) in attributes) _html.Append(' ').Append(name).Append("=\"").Append(Encoder.Encode(value)).Append('"');
        _html.Append(">\n");
        return this;
    }

    public HtmlPage Close(string tag)
    {
        _html.Append("</").Append(tag).Append(">\n");
        return this;
    }

    public HtmlPage Text(string text)
    {
        _html.Append(Encoder.Encode(text)).Append('\n');
        return this;
    }

    public HtmlPage Text(LocalizedText text) => Text(text.In(_culture));

    public HtmlPage Element(string tag, LocalizedText text, params IEnumerable<(string Name, string Value)> attributes) =>
        Open(tag, attributes).Text(text).Close(tag);

    /// <summary>A list of texts; nothing if there is none.</summary>
    public HtmlPage List(IEnumerable<LocalizedText> items)
    {
        var all = items.ToList();
        if (all.Count == 0) return this;
        Open("ul");
        foreach (var item in all) Element("li", item);
        return Close("ul");
    }

    /// <summary>A day for people and machines.</summary>
    public HtmlPage Day(LocalDate? day)
    {
        if (day is not { } known) return Text(Unknown);
        return Element("time", new(DateRange.German(known), DateRange.English(known)), ("datetime", LocalDatePattern.Iso.Format(known)));
    }

    public string Finish()
    {
        Close("main").Close("body").Close("html");
        return _html.ToString();
    }
}
