using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>
/// KBM6001, KBM6003, KBM6005: personal data reach a public report, by a value or by a member that holds them, or a log; a count of people is
/// published as it is.
/// </summary>
/// <remarks>One type at a time, so that private helpers are seen through; a type without report and log costs a look at its calls.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PersonalDataFlowAnalyzer : HostCodeAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
        [PrivacyDiagnostics.PersonalDataInReport, PrivacyDiagnostics.SmallCountInReport, PrivacyDiagnostics.PersonalDataInLog];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library)
    {
        var types = new PersonalTypes();
        context.RegisterSymbolAction(symbol => CheckDeclared(symbol, types), SymbolKind.NamedType);
        context.RegisterSymbolStartAction(
            start =>
            {
                var (sinks, blocks) = (new ConcurrentBag<Sink>(), new ConcurrentBag<(ISymbol Owner, IOperation Body)>());
                bool IsOwn(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingType, start.Symbol);
                start.RegisterOperationAction(
                    operation =>
                    {
                        if (!IsOwn(operation.ContainingSymbol)) return;
                        var found = ReportSinks.In(operation.Operation, types).Concat(LogSinks.In(operation.Operation))
                            .Concat(ReportSinks.Returned(operation.Operation, operation.ContainingSymbol, types));
                        foreach (var sink in found) sinks.Add(sink);
                    },
                    OperationKind.ObjectCreation, OperationKind.SimpleAssignment, OperationKind.CompoundAssignment, OperationKind.CoalesceAssignment,
                    OperationKind.MemberInitializer, OperationKind.Invocation, OperationKind.FieldInitializer, OperationKind.PropertyInitializer,
                    OperationKind.Return);
                start.RegisterOperationBlockAction(block =>
                {
                    if (!IsOwn(block.OwningSymbol)) return;
                    foreach (var body in block.OperationBlocks) blocks.Add((block.OwningSymbol, body));
                });
                start.RegisterSymbolEndAction(end =>
                {
                    if (sinks.IsEmpty) return;
                    var bodies = new TypeBodies(blocks);
                    foreach (var report in sinks.SelectMany(s => Check(s, types, bodies)).GroupBy(r => (r.Id, r.Location)).Select(g => g.First()))
                    {
                        end.ReportDiagnostic(report);
                    }
                });
            },
            SymbolKind.NamedType);
    }

    /// <summary>A member that can hold personal data is published with whatever fills it, a serializer or a database.</summary>
    private static void CheckDeclared(SymbolAnalysisContext context, PersonalTypes types)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!types.IsReport(type)) return;
        foreach (var (member, data) in new PublishedMembers(types).In(type))
        {
            var own = SymbolEqualityComparer.Default.Equals(member.ContainingType, type);
            context.ReportDiagnostic(Diagnostic.Create(
                PrivacyDiagnostics.PersonalDataInReport, own ? member.Locations[0] : type.Locations[0], data, $"{type.Name}.{member.Name}"));
        }
    }

    private static IEnumerable<Diagnostic> Check(Sink sink, PersonalTypes types, TypeBodies bodies)
    {
        if (sink.Kind == SinkKind.Report)
        {
            return new PersonalFlow(types, bodies).In(sink.Value).Select(found => Diagnostic.Create(
                found.IsCount ? PrivacyDiagnostics.SmallCountInReport : PrivacyDiagnostics.PersonalDataInReport,
                found.Place.Syntax.GetLocation(), found.Data, sink.Target));
        }

        // A log that takes objects apart finds the members of a type that has no text of its own.
        if (sink.Kind == SinkKind.Log && sink.Value.Unwrapped() is { Type: { } whole } value && types.Carries(whole))
        {
            var one = PersonalTypes.Element(whole) ?? whole;
            return PersonalTypes.SaysItsText(one) ? [] : [Leak(sink, value, one.Name)];
        }

        return new PersonalFlow(types, bodies).InText(sink.Value).Where(f => !f.IsCount).Select(found => Leak(sink, found.Place, found.Data));
    }

    private static Diagnostic Leak(Sink sink, IOperation place, string data) =>
        Diagnostic.Create(PrivacyDiagnostics.PersonalDataInLog, place.Syntax.GetLocation(), data, sink.Target);
}
