using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>The body of a dated parameter: its values by the reference date.</summary>
internal sealed record ParameterSource(
    RuleSetModel Set, string Declaration, string Method, string Context, EquatableArray<ParameterSource.Value> Values)
{
    public static ParameterSource? Read(IMethodSymbol method, MethodDeclarationSyntax declaration)
    {
        if (!RuleModelReader.IsOpenForMore(method.ContainingType, declaration)
            || method.PartialImplementationPart is not null
            || RuleSignature.Of(method) is not { IsParameter: true } form || form.FaultOf(method) is not null
            || ParameterType.Of(method.ReturnType) is not { } type
            || !method.Parameters[0].Type.IsRuleType("RuleContext")) return null;
        var context = method.Parameters[0].Name;
        var signature = $"{SyntaxFacts.GetText(method.DeclaredAccessibility)} static partial {type.Code}? @{method.Name}"
            + $"({Source.Library}RuleContext @{context})";
        var values = method.Attributes("Value").Select(v => ReadValue(v, type)).OfType<Value>().ToEquatable();
        var set = RuleModelReader.SetOf(method.ContainingType) with { Id = "", Programme = null };
        return new(set, signature, method.Name, context, values);
    }

    public SourceText ToSource()
    {
        var code = new StringBuilder($"    {Declaration}\n    {{\n        var day = @{Context}.ReferenceDate;\n");
        foreach (var value in Values)
        {
            var upTo = value.To is null ? "" : $" && day <= new global::NodaTime.LocalDate({value.To})";
            code.Append($"        if (day >= new global::NodaTime.LocalDate({value.From}){upTo}) return {value.Code};\n");
        }

        return Source.InSet(Set, code.Append("        return null;\n    }\n").ToString());
    }

    // A value that cannot be read is KBM3008; the days it was meant for have no value then.
    private static Value? ReadValue(AttributeData attribute, ParameterType type)
    {
        if (Day.Parse(attribute.Text(1)) is not { } from || attribute.Text(0) is not { } text) return null;
        var to = Day.Parse(attribute.Text(2));
        if (to is null && attribute.Text(2) is not null) return null;
        return type.Read(text) is { } value ? new(value.Code, from.Arguments, to?.Arguments) : null;
    }

    /// <summary>One value with its first and last day, as C#.</summary>
    internal sealed record Value(string Code, string From, string? To);
}
