using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>New lines end as those around them do.</summary>
internal static class LineEnds
{
    /// <summary>A text with \n, with the line ends of the code at a place.</summary>
    public static string As(SyntaxNode place, string text) => place.ToFullString().IndexOf('\r') < 0 ? text : text.Replace("\n", "\r\n");
}
