using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM7008: money, or a rate of a funded measure, is a double or a float.</summary>
/// <remarks>
/// What is money or a rate is said by [Unit], or by the unit that the programme gives an indicator; never guessed from a name. A percentage
/// counts in reports and in types with [FundedBy] only: elsewhere it may be statistics, where doubles are usual.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FloatingMoneyAnalyzer : HostCodeAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ReportDiagnostics.FloatingMoney];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library) =>
        context.RegisterSymbolAction(Check, SymbolKind.NamedType);

    private static void Check(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        ILookup<string, string>? units = null;
        bool? isFunded = null;
        foreach (var (member, held) in Members(type))
        {
            if (Floating(held) is not { } name) continue;
            isFunded ??= ReportTypes.Funding(type).Any();
            var unit = Units.Of(member);
            if (unit is null && isFunded.Value && IndicatorOf(member) is { } indicator)
            {
                units ??= DemandedUnits(type);
                unit = indicator.Attributes("Indicator").Select(a => a.Text(0)).OfType<string>().SelectMany(c => units[c]).FirstOrDefault();
            }

            if (unit is null || !(Units.IsMoney(unit) || (isFunded.Value && Units.IsMoneyOrPercent(unit)))) continue;
            context.ReportDiagnostic(Diagnostic.Create(
                ReportDiagnostics.FloatingMoney, member.Locations[0], member.Name, unit, name));
        }
    }

    private static ILookup<string, string> DemandedUnits(INamedTypeSymbol type) => ReportTypes.Funding(type)
        .Select(ReportTypes.Programme).OfType<INamedTypeSymbol>().SelectMany(p => ReportTypes.Duties(p, "MandatoryIndicator"))
        .Where(m => m.Text(0) is not null && m.Named("Unit") is string).ToLookup(m => m.Text(0)!, m => (string)m.Named("Unit")!);

    /// <summary>The member with [Indicator]: the property itself, or the one that a positional parameter declares.</summary>
    private static ISymbol? IndicatorOf(ISymbol member) => member switch
    {
        IPropertySymbol => member.Has("Indicator") ? member : null,
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType.IsRecord: true } create } =>
            create.ContainingType.GetMembers(member.Name).FirstOrDefault(m => m is IPropertySymbol && m.Has("Indicator")),
        _ => null,
    };

    /// <summary>What a type declares itself, with the type of the value; the property of a positional parameter is the parameter.</summary>
    private static IEnumerable<(ISymbol Member, ITypeSymbol Type)> Members(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            switch (member)
            {
                case IPropertySymbol property when !property.IsOverride && !IsPositional(property):
                    yield return (property, property.Type);
                    foreach (var parameter in property.Parameters) yield return (parameter, parameter.Type);
                    break;
                case IFieldSymbol { IsImplicitlyDeclared: false } field: yield return (field, field.Type); break;
                case IMethodSymbol { AssociatedSymbol: null, IsOverride: false } method
                    when !method.IsImplicitlyDeclared || method.MethodKind == MethodKind.DelegateInvoke || IsPrimary(method):
                    if (!method.ReturnsVoid && method.Has("Unit")) yield return (method, method.ReturnType);
                    foreach (var parameter in method.Parameters) yield return (parameter, parameter.Type);
                    break;
            }
        }
    }

    private static bool IsPositional(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is ParameterSyntax);

    private static bool IsPrimary(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Constructor && method.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is TypeDeclarationSyntax);

    /// <summary>"double" or "float", also of what a collection holds; <see langword="null"/> for anything else.</summary>
    private static string? Floating(ITypeSymbol type) => (PersonalTypes.Element(type) ?? type).WithoutNull()?.SpecialType switch
    {
        SpecialType.System_Double => "double",
        SpecialType.System_Single => "float",
        _ => null,
    };
}
