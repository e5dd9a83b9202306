using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Reads the units of members, and of the sums that are made of them.</summary>
internal static class Units
{
    private const int DeepestSum = 50;

    private static readonly char[] Separators = [' ', '/', '.', '*', '·', '-', '(', ')'];

    /// <summary>The euro in other sizes, and by ISO 4217 the money of the states that share programmes with German municipalities.</summary>
    private static readonly HashSet<string> Currencies =
        ["EUR", "TEUR", "T€", "MEUR", "BGN", "CHF", "CZK", "DKK", "GBP", "HUF", "NOK", "PLN", "RON", "SEK", "UAH", "USD"];

    /// <summary>The unit a member is said to have; a property of a record has that of its parameter, and the other way round.</summary>
    public static string? Of(ISymbol member) => Stated(member) ?? (member.ContainingType is { IsRecord: true } record
        ? member switch
        {
            IPropertySymbol => record.InstanceConstructors.SelectMany(c => c.Parameters).Where(p => p.Name == member.Name)
                .Select(Stated).FirstOrDefault(u => u is not null),
            IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } =>
                record.GetMembers(member.Name).Select(Stated).FirstOrDefault(u => u is not null),
            _ => null,
        }
        : null);

    /// <summary>The unit of a value and the member it comes from. A product or a quotient has none that anybody has stated.</summary>
    public static (string Unit, ISymbol Member)? Of(IOperation? value, int depth = 0)
    {
        if (value is null || depth > DeepestSum) return null;
        var inner = value.Unwrapped();
        if (inner.Member() is { } member) return Of(member) is { } unit ? (unit, member) : null;
        return inner switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } sum =>
                Of(sum.LeftOperand, depth + 1) ?? Of(sum.RightOperand, depth + 1),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus or UnaryOperatorKind.Plus } signed => Of(signed.Operand, depth + 1),
            ICoalesceOperation coalesce => Of(coalesce.Value, depth + 1) ?? Of(coalesce.WhenNull, depth + 1),
            IConditionalOperation choice => Of(choice.WhenTrue, depth + 1) ?? Of(choice.WhenFalse, depth + 1),
            IConditionalAccessOperation access => Of(access.WhenNotNull, depth + 1),
            IInvocationOperation { TargetMethod.Name: "GetValueOrDefault", Instance: { } nullable } => Of(nullable, depth + 1),
            IInvocationOperation { TargetMethod.Name: "Min" or "Max" or "Abs" or "Round" or "Floor" or "Ceiling" } call
                when call.TargetMethod.ContainingType.IsIn("System") && call.Arguments.Length > 0 => Of(call.Arguments[0].Value, depth + 1),
            _ => null,
        };
    }

    /// <summary>Whether two codes name one unit: "EUR" and "€" do, "EUR" and "EUR-cent" do not.</summary>
    public static bool AreSame(string first, string second) => Normal(first) == Normal(second);

    /// <summary>Whether thresholds in this unit are set by law or policy and change with it.</summary>
    public static bool IsMoneyOrPercent(string unit) => Normal(unit) is "eur" or "cent" or "percent";

    /// <summary>Whether it is a unit of money, alone or in a compound such as "EUR/month" or "TEUR".</summary>
    public static bool IsMoney(string unit) => Normal(unit) is "eur" or "cent"
        || unit.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Any(part => Currencies.Contains(part) || Normal(part) is "eur");

    private static string? Stated(ISymbol member) => member.Attribute("Unit")?.Text(0);

    private static string Normal(string unit) => unit.Trim().ToLowerInvariant() switch
    {
        "€" or "euro" or "euros" => "eur",
        "%" or "prozent" or "per cent" => "percent",
        "eur-cent" or "eurocent" or "ct" or "cents" => "cent",
        "person" or "personen" => "persons",
        var other => other,
    };
}
