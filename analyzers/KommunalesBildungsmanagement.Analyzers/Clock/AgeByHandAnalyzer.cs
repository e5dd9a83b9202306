using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM4004: a rule computes an age by hand and is a day or a year wrong.</summary>
/// <remarks>A difference of years is an age only if it starts from a day of birth: a member called so, or one with [PersonalData].</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AgeByHandAnalyzer : RuleBodyAnalyzer
{
    /// <summary>The code of the day of birth and of the day asked for.</summary>
    internal const string Born = "born", Day = "day";

    private static readonly string[] WordsForBirth = ["Born", "Birth", "Geburt", "Geboren"];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ClockDiagnostics.AgeByHand];

    private protected override void StartBody(OperationBlockStartAnalysisContext context, IMethodSymbol rule)
    {
        context.RegisterOperationAction(CheckDifference, OperationKind.Binary);
        context.RegisterOperationAction(CheckPeriod, OperationKind.PropertyReference);
    }

    private static void CheckDifference(OperationAnalysisContext context)
    {
        var difference = (IBinaryOperation)context.Operation;
        if (difference.OperatorKind != BinaryOperatorKind.Subtract) return;
        if (DayOfYear(difference.LeftOperand) is { } day && DayOfYear(difference.RightOperand) is { } born && IsBirth(born))
            Report(context, difference, born, day);
    }

    private static void CheckPeriod(OperationAnalysisContext context)
    {
        var years = (IPropertyReferenceOperation)context.Operation;
        if (years.Property.Name != "Years" || !years.Property.ContainingType.IsNodaTime("Period")) return;
        switch (years.Instance?.Unwrapped())
        {
            case IInvocationOperation { TargetMethod: { Name: "Between", IsStatic: true }, Arguments.Length: >= 2 } between
                when between.Arguments[0].Value.Type.IsNodaTime("LocalDate"):
                Report(context, years, between.Arguments[0].Value, between.Arguments[1].Value);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } minus when minus.LeftOperand.Type.IsNodaTime("LocalDate"):
                Report(context, years, minus.RightOperand, minus.LeftOperand);
                break;
        }
    }

    /// <summary>The day of which the calendar year is taken.</summary>
    private static IOperation? DayOfYear(IOperation operand)
    {
        var year = operand.Unwrapped();
        if (year is IConditionalAccessOperation access)
        {
            return access.WhenNotNull.Unwrapped() is IPropertyReferenceOperation { Property.Name: "Year" } of && IsDate(of.Property.ContainingType)
                ? access.Operation
                : null;
        }

        return year is IPropertyReferenceOperation { Property.Name: "Year", Instance: { } day } own && IsDate(own.Property.ContainingType)
            ? day
            : null;
    }

    private static bool IsDate(ITypeSymbol type) => type.IsNodaTime("LocalDate") || SystemDateAnalyzer.IsSystemDate(type);

    private static bool IsBirth(IOperation day) => day.Unwrapped().Member() is { } member
        && (member.Has("PersonalData") || WordsForBirth.Any(w => member.Name.IndexOf(w, StringComparison.OrdinalIgnoreCase) >= 0));

    private static void Report(OperationAnalysisContext context, IOperation place, IOperation born, IOperation day)
    {
        // Age takes days of NodaTime that may be missing: born.Value needs no .Value.
        var (from, on) = (born.Unwrapped(), day.Unwrapped());
        var fits = from.Type.WithoutNull().IsNodaTime("LocalDate") && on.Type.WithoutNull().IsNodaTime("LocalDate")
            && from is not IConditionalAccessInstanceOperation && on is not IConditionalAccessInstanceOperation;
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (fits) properties = properties.Add(Born, from.Syntax.ToString()).Add(Day, on.Syntax.ToString());
        context.ReportDiagnostic(Diagnostic.Create(ClockDiagnostics.AgeByHand, place.Syntax.GetLocation(), properties, place.Syntax.ToString()));
    }
}
