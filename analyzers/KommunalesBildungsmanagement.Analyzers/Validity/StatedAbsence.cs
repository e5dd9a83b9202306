using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A [NotInForce] of a rule set: a gap that is meant.</summary>
internal sealed class StatedAbsence(AttributeData attribute, string ruleId, Period period)
{
    public AttributeData Attribute { get; } = attribute;

    public string RuleId { get; } = ruleId;

    public Period Period { get; } = period;

    /// <summary>The stated absences of a class. Reports KBM3001.</summary>
    public static List<StatedAbsence> Of(INamedTypeSymbol type, SymbolAnalysisContext context)
    {
        var absences = new List<StatedAbsence>();
        foreach (var attribute in type.Attributes("NotInForce"))
        {
            if (!attribute.IsUnderstood() || attribute.Text(0) is not { } id) continue;
            var fault = PeriodReading.Read(attribute.Text(1), attribute.Text(2) ?? "", out var period);
            if (fault is null) absences.Add(new(attribute, id, period));
            else
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    ValidityDiagnostics.InvalidPeriod, attribute.PlaceOf(type, context.CancellationToken), fault));
            }
        }

        return absences;
    }

    /// <summary>What is left of a gap: from its first day that is not stated to its last; <see langword="null"/> if all of it is stated.</summary>
    public static Period? Remainder(Period gap, IEnumerable<Period> stated)
    {
        var (first, last) = (gap.From, gap.To!.Value);
        foreach (var period in stated.OrderBy(p => p.From))
        {
            if (!period.Contains(first)) continue;
            if (period.To is not { } end || end >= last) return null;
            first = end.AddDays(1);
        }

        foreach (var period in stated.OrderByDescending(p => p.To))
        {
            if (period.Contains(last)) last = period.From.AddDays(-1);
        }

        return new(first, last);
    }
}
