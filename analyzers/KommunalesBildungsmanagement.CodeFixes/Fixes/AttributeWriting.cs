using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>Writes attributes as a person would: each on a line of its own, or beside the others on the line of the declaration.</summary>
internal static class AttributeWriting
{
    /// <summary>New attributes after the last of those named; e.g. <c>Cite("…", "…")</c>. They are qualified as that one is.</summary>
    public static Edit? Add(SyntaxList<AttributeListSyntax> lists, string[] after, IEnumerable<string> attributes)
    {
        var neighbour = lists.SelectMany(l => l.Attributes).LastOrDefault(a => after.Contains(ShortName(a)));
        if (neighbour?.Parent is not AttributeListSyntax list) return null;
        var text = list.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(list.Span.End);
        var isLastOnLine = string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(list.Span.End, line.End)));
        var separator = isLastOnLine ? NewLine(text) + Indentation(text, list.SpanStart) : " ";
        return Edit.Insert(list.SyntaxTree, list.Span.End, string.Concat(attributes.Select(a => $"{separator}[{Qualifier(neighbour)}{a}]")));
    }

    /// <summary>A new attribute on the line before a declaration.</summary>
    public static Edit Prepend(MemberDeclarationSyntax declaration, string attribute)
    {
        var text = declaration.SyntaxTree.GetText();
        var start = declaration.SpanStart;
        return Edit.Insert(declaration.SyntaxTree, start, $"[{attribute}]{NewLine(text)}{Indentation(text, start)}");
    }

    /// <summary>The name without namespace and without "Attribute".</summary>
    public static string ShortName(AttributeSyntax attribute)
    {
        var name = attribute.Name.GetLastToken().ValueText;
        return name.EndsWith("Attribute", System.StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
    }

    /// <summary>The namespace with which an attribute is written; blank if it is imported.</summary>
    public static string Qualifier(AttributeSyntax attribute) => attribute.Name switch
    {
        QualifiedNameSyntax name => name.Left.ToString() + ".",
        AliasQualifiedNameSyntax name => name.Alias.ToString() + "::",
        _ => "",
    };

    /// <summary>A string literal.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>The white space with which the line of a position begins.</summary>
    public static string Indentation(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    /// <summary>The line break of the file.</summary>
    public static string NewLine(SourceText text)
    {
        var first = text.Lines[0];
        return first.End == first.EndIncludingLineBreak ? "\n" : text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
    }
}
