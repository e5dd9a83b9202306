using Microsoft.CodeAnalysis.CSharp;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Texts in C#.</summary>
internal static class CSharpText
{
    public static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A text for a documentation comment.</summary>
    public static string Xml(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace("\r", " ").Replace("\n", " ");
}
