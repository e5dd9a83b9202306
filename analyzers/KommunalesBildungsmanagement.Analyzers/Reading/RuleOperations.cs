using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Questions that reading a rule asks of operations.</summary>
internal static class RuleOperations
{
    /// <summary>The operation without parentheses and conversions that keep the value.</summary>
    public static IOperation Bare(this IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IParenthesizedOperation inner: operation = inner.Operand; continue;
                case IConversionOperation conversion when Keeps(conversion): operation = conversion.Operand; continue;
                default: return operation;
            }
        }
    }

    /// <summary>The argument for a parameter.</summary>
    public static IOperation? Argument(this IInvocationOperation call, string parameter) =>
        call.Arguments.FirstOrDefault(a => a.Parameter?.Name == parameter)?.Value;

    /// <summary>Whether it is the constant null.</summary>
    public static bool IsNull(this IOperation operation) => operation.Bare().ConstantValue is { HasValue: true, Value: null };

    /// <summary>Whether something in it does not compile.</summary>
    public static bool HasErrors(this IOperation operation) =>
        operation.Parent is IConversionOperation { Conversion.Exists: false }
        || operation.DescendantsAndSelf().Any(o => o is IInvalidOperation || o.Type is { TypeKind: TypeKind.Error });

    /// <summary>Whether the system clock is read somewhere in it.</summary>
    public static bool ReadsClock(this IOperation operation) => operation.DescendantsAndSelf().Any(SystemClockAnalyzer.ReadsClock);

    private static bool Keeps(IConversionOperation conversion)
    {
        if (conversion.OperatorMethod is { ContainingType.SpecialType: not SpecialType.System_Decimal }) return false;
        if (conversion.IsImplicit) return true;
        return conversion.Type is { } to && conversion.Operand.Type is { } from
            && SymbolEqualityComparer.Default.Equals(from.WithoutNull(), to.WithoutNull());
    }
}
