using System.Collections.Immutable;
using System.Linq;
using KommunalesBildungsmanagement.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>KBM7001: a required property for the indicator that is missing; the host gives it a better name and fills it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MissingIndicatorFix() : MissingMemberFix("KBM7001", MissingIndicatorAnalyzer.Code)
{
    private protected override string Name(string missing)
    {
        var name = new string([.. missing.Where(char.IsLetterOrDigit)]);
        return name.Length > 0 && char.IsLetter(name[0]) ? name : "Indicator" + name;
    }

    private protected override string Member(string missing, Diagnostic diagnostic, TypeDeclarationSyntax place, SemanticModel model)
    {
        var unit = diagnostic.Properties.GetValueOrDefault(MissingIndicatorAnalyzer.Unit);
        var attributes = Attribute(model, place, "Indicator", missing) + (unit is null ? "" : ", " + Attribute(model, place, "Unit", unit));
        return $"[{attributes}]\npublic required int? {Name(missing)} {{ get; init; }}\n";
    }
}
