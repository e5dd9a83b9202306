using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM2012: an exception to a rule that is not there, or exceptions in a circle.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExceptionAnalyzer : RuleAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [LogicDiagnostics.ExceptionToNothing];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library)
    {
        var rules = new ConcurrentBag<(string Id, string? ExceptionTo, Location Place)>();
        context.RegisterSymbolAction(
            method =>
            {
                if (method.Symbol.Attribute("Rule") is { } rule && rule.Text(0) is { } id)
                    rules.Add((id, rule.Named("ExceptionTo") as string, rule.PlaceOf("ExceptionTo", method.Symbol, method.CancellationToken)));
            },
            SymbolKind.Method);
        context.RegisterCompilationEndAction(end =>
        {
            var bases = rules.GroupBy(r => r.Id, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => g.Select(r => r.ExceptionTo).OfType<string>().ToList(), StringComparer.Ordinal);
            var referenced = new Lazy<HashSet<string>>(() => ReferencedRules.IdsIn(end.Compilation));
            foreach (var (id, exceptionTo, place) in rules)
            {
                if (exceptionTo is null) continue;
                if (bases.ContainsKey(exceptionTo))
                {
                    if (LeadsTo(exceptionTo, id, bases)) Report(end, place, id, exceptionTo, Phrase.Of(LogicDiagnostics.ExceptionToNothing, "Cycle"));
                }
                else if (!referenced.Value.Contains(exceptionTo))
                {
                    // An exception to itself is never meant.
                    var near = Similar.Nearest(exceptionTo, bases.Keys.Concat(referenced.Value).Where(known => known != id));
                    Report(end, place, id, exceptionTo, near is null
                        ? Phrase.Of(LogicDiagnostics.ExceptionToNothing, "Missing")
                        : Phrase.Of(LogicDiagnostics.ExceptionToNothing, "Near", near), near);
                }
            }
        });
    }

    private static void Report(
        CompilationAnalysisContext context, Location place, string id, string exceptionTo, LocalizableString fault, string? near = null) =>
        context.ReportDiagnostic(Diagnostic.Create(
            LogicDiagnostics.ExceptionToNothing, place, near is null ? null : ImmutableDictionary<string, string?>.Empty.Add(Similar.Property, near),
            id, exceptionTo, fault));

    private static bool LeadsTo(string from, string target, Dictionary<string, List<string>> bases)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([from]);
        while (open.Count > 0)
        {
            var id = open.Pop();
            if (id == target) return true;
            if (!seen.Add(id) || !bases.TryGetValue(id, out var next)) continue;
            foreach (var @base in next) open.Push(@base);
        }

        return false;
    }
}
