using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>A change of text in one file.</summary>
internal readonly record struct Edit(SyntaxTree Tree, TextChange Change)
{
    /// <summary>Inserts a text.</summary>
    public static Edit Insert(SyntaxTree tree, int position, string text) => new(tree, new(new(position, 0), text));

    /// <summary>Puts a text in the place of another.</summary>
    public static Edit Replace(SyntaxTree tree, TextSpan span, string text) => new(tree, new(span, text));
}
