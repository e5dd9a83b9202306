using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>What the syntax of a file tells of the library: cheap to see, before anything is bound. Remembered as long as the file lives.</summary>
internal sealed class Mentions
{
    private const string Product = "KommunalesBildungsmanagement";

    private static readonly ConditionalWeakTable<SyntaxTree, Mentions> Known = new();
    private static readonly HashSet<string> Words = ["Rule", "RuleSet", "Condition", "Parameter", "Value", "Text", "Cite", "InForce"];

    private Mentions(SyntaxNode root)
    {
        if (root is not CompilationUnitSyntax file) return;
        Visit(file.Usings);
        Visit(file.Members);
    }

    /// <summary>Whether the file imports a namespace of the library, stands in one, or has an attribute that names it in full.</summary>
    public bool Library { get; private set; }

    /// <summary>Whether the file has an attribute that may be one of a rule, or an alias for a type of the library.</summary>
    public bool Rules { get; private set; }

    public static Mentions In(SyntaxTree tree, CancellationToken cancellation) =>
        Known.TryGetValue(tree, out var known) ? known : Known.GetValue(tree, t => new(t.GetRoot(cancellation)));

    private void Visit(SyntaxList<UsingDirectiveSyntax> usings)
    {
        foreach (var use in usings.Where(u => IsOfProduct(u.NamespaceOrType.ToString())))
        {
            Library = true;
            Rules |= use.Alias is not null;
        }
    }

    private void Visit(SyntaxList<MemberDeclarationSyntax> members)
    {
        foreach (var member in members)
        {
            foreach (var list in member.AttributeLists)
            {
                foreach (var attribute in list.Attributes) Visit(attribute.Name);
            }

            if (member is TypeDeclarationSyntax type) Visit(type.Members);
            if (member is not BaseNamespaceDeclarationSyntax space) continue;
            Library |= IsOfProduct(space.Name.ToString());
            Visit(space.Usings);
            Visit(space.Members);
        }
    }

    private void Visit(NameSyntax attribute)
    {
        var name = attribute switch
        {
            QualifiedNameSyntax qualified => qualified.Right,
            AliasQualifiedNameSyntax alias => alias.Name,
            _ => attribute as SimpleNameSyntax,
        };
        if (name is null) return;
        var word = name.Identifier.ValueText;
        Rules |= Words.Contains(word) || (word.EndsWith("Attribute", StringComparison.Ordinal) && Words.Contains(word.Substring(0, word.Length - 9)));
        Library |= attribute is QualifiedNameSyntax && IsOfProduct(attribute.ToString());
    }

    private static bool IsOfProduct(string name) =>
        name.StartsWith(Product, StringComparison.Ordinal) || name.StartsWith("global::" + Product, StringComparison.Ordinal);
}
