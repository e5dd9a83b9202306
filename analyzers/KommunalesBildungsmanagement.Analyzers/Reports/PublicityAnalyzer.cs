using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM7007: a published type of a funded measure does not say who funds it, in the words that the programme demands.</summary>
/// <remarks>A text that is not fixed in the code is trusted: it is there, and nobody can read it before it runs.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PublicityAnalyzer : HostCodeAnalyzer
{
    /// <summary>The statement to add, for the fix; missing where a member is there and says something else.</summary>
    internal const string Statement = "statement";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ReportDiagnostics.MissingPublicity];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library)
    {
        if (library["PublicityStatementAttribute"] is not null) context.RegisterSymbolStartAction(Start, SymbolKind.NamedType);
    }

    private static void Start(SymbolStartAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var duties = PublicityDuty.Of(type);
        if (duties.Count == 0) return;
        var texts = new ConcurrentDictionary<ISymbol, string>(SymbolEqualityComparer.Default);
        context.RegisterOperationAction(o => Read(o.Operation, texts), OperationKind.FieldInitializer, OperationKind.PropertyInitializer);
        context.RegisterOperationBlockAction(block =>
        {
            if (block.OwningSymbol is not IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: IPropertySymbol property }) return;
            var returned = block.OperationBlocks.SelectMany(TypeBodies.ReturnsOf).ToList();
            if (returned.Count == 1 && returned[0].ConstantValue is { HasValue: true, Value: string text }) texts[property] = text;
        });
        context.RegisterSymbolEndAction(end => Check(end, type, duties, texts));
    }

    private static void Read(IOperation operation, ConcurrentDictionary<ISymbol, string> texts)
    {
        if (operation is not ISymbolInitializerOperation { Value.ConstantValue: { HasValue: true, Value: string text } }) return;
        var members = operation switch
        {
            IFieldInitializerOperation field => field.InitializedFields.Where(f => f.IsReadOnly || f.IsConst).Cast<ISymbol>(),
            IPropertyInitializerOperation property => property.InitializedProperties.Where(p => p.SetMethod is null),
            _ => [],
        };
        foreach (var member in members) texts[member] = text;
    }

    private static void Check(
        SymbolAnalysisContext context, INamedTypeSymbol type, IReadOnlyList<PublicityDuty> duties, ConcurrentDictionary<ISymbol, string> texts)
    {
        var members = Members(type).ToList();
        var said = members.Select(m => m is IFieldSymbol { ConstantValue: string constant } ? constant
            : texts.TryGetValue(m, out var text) ? text : null).ToList();
        if (said.Contains(null)) return;
        var missing = duties.Where(d => !said.Exists(t => d.IsMetBy(t!))).ToList();
        if (missing.Count == 0) return;

        var statements = missing.Select(m => m.Wordings[0]).Distinct().ToList();
        var own = members.FirstOrDefault(m => SymbolEqualityComparer.Default.Equals(m.ContainingType, type));
        context.ReportDiagnostic(Diagnostic.Create(
            ReportDiagnostics.MissingPublicity, (own ?? type).Locations[0],
            members.Count > 0 ? null : ImmutableDictionary<string, string?>.Empty.Add(Statement, string.Join(". ", statements)),
            type.Name, string.Join("; ", statements), string.Join(", ", missing.Select(m => m.Programme).Distinct()),
            members.Count > 0 ? Fault("Words", members[0].Name, said[0]!) : Fault("NoMember")));
    }

    /// <summary>The marked members, the nearest of a name; what an interface marks is the member that implements it.</summary>
    private static IEnumerable<ISymbol> Members(INamedTypeSymbol type) => ReportTypes.SelfAndBases(type).SelectMany(Marked)
        .Concat(type.AllInterfaces.SelectMany(Marked).Select(m => type.FindImplementationForInterfaceMember(m) ?? m))
        .GroupBy(m => m.Name).Select(g => g.First());

    private static IEnumerable<ISymbol> Marked(INamedTypeSymbol type) =>
        type.GetMembers().Where(m => m is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false } && m.Has("Publicity"));

    private static LocalizableString Fault(string name, params string[] arguments) =>
        Phrase.Of(ReportDiagnostics.MissingPublicity, name, arguments);
}
