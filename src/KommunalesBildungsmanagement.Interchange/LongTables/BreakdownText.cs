using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Interchange.LongTables;

/// <summary>Breakdowns as text: <c>age=15-&lt;25|sex=female</c>; the signs %, = and | within a name are written %25, %3D and %7C.</summary>
internal static class BreakdownText
{
    public static string Write(Breakdown breakdown) =>
        string.Join('|', breakdown.Parts.Select(p => $"{Escape(p.Dimension)}={Escape(p.Category)}"));

    /// <summary>The breakdown; <see langword="null"/> if the text has another form, or names a dimension twice.</summary>
    public static Breakdown? Read(string? text)
    {
        if (string.IsNullOrEmpty(text)) return Breakdown.Total;
        var parts = text.Split('|').Select(p => p.Split('=')).ToList();
        if (parts.Exists(p => p.Length != 2)) return null;
        var named = parts.ConvertAll(p => (Dimension: Unescape(p[0]), Category: Unescape(p[1])));
        return named.Select(p => p.Dimension).Distinct(StringComparer.Ordinal).Count() == named.Count ? Breakdown.By(named) : null;
    }

    private static string Escape(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal).Replace("=", "%3D", StringComparison.Ordinal).Replace("|", "%7C", StringComparison.Ordinal);

    private static string Unescape(string text) => text
        .Replace("%7C", "|", StringComparison.Ordinal).Replace("%3D", "=", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);
}
