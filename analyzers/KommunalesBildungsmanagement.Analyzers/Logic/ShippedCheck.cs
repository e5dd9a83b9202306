using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM3006: a version of a rule that has gone out means something else now.</summary>
internal static class ShippedCheck
{
    public static void Run(SymbolAnalysisContext context, RuleInSet rule, ShippedRules shipped)
    {
        var inForce = rule.Method.Attribute("InForce");
        if (inForce?.Text(0) is not { } from || shipped.HashOf(rule.Id, from) is not { } hash) return;
        var model = new RuleModel
        {
            Id = rule.Id,
            Kind = rule.Kind,
            From = from,
            To = inForce.Text(1),
            ExceptionTo = rule.ExceptionTo,
            Subject = rule.Subject?.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) ?? "",
            Body = rule.Body,
        };
        if (model.ContentHash != hash)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                ValidityDiagnostics.ShippedRuleChanged, rule.Method.Locations[0], rule.Id, from, hash, model.ContentHash));
        }
    }
}
