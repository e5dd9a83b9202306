using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>
/// Reads the values in a rule: members of the subject, constants, days of the context, parameters, rule functions, sums and products.
/// </summary>
internal sealed class ValueReader(IParameterSymbol? subject, IParameterSymbol? context)
{
    private static readonly Dictionary<string, string> Additions = new()
    {
        ["PlusDays"] = "DaysAfter",
        ["PlusWeeks"] = "WeeksAfter",
        ["PlusMonths"] = "MonthsAfter",
    };

    /// <summary>The value, or why there is none.</summary>
    public (Value? Value, OutsideReason Reason) Read(IOperation operation)
    {
        operation = operation.Bare();
        if (operation.ConstantValue is { HasValue: true, Value: { } constant }) return Constant(constant, operation.Type);
        return operation switch
        {
            IPropertyReferenceOperation { Property: { Name: "Value" } value, Instance: { } inner } when IsNullableMember(value) => Read(inner),
            IPropertyReferenceOperation day when IsContext(day.Instance) => (new ContextValue(day.Property.Name), default),
            IPropertyReferenceOperation or IFieldReferenceOperation { Field.IsStatic: false } or IConditionalAccessOperation => ReadMember(operation),
            IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } => ReadOnly(field),
            IBinaryOperation binary => Arithmetic(binary),
            IObjectCreationOperation creation => Date(creation),
            IInvocationOperation call => Call(call),
            _ => (null, operation.ReadsClock() ? OutsideReason.Clock : OutsideReason.Value),
        };
    }

    /// <summary>A member path from the subject, whatever its type; <see langword="null"/> if it is none.</summary>
    public MemberValue? ReadPath(IOperation operation, ValueType type, SetKind set = SetKind.None)
    {
        var members = new List<ISymbol>();
        if (!Walk(operation.Bare(), members, null)) return null;
        var steps = StepsOf(members);
        var last = members[members.Count - 1];
        var domain = last.Attribute("Domain");
        return new(type, steps)
        {
            Words = last.Words(),
            HasWords = !MemberWords.Unwritten(last).Any(),
            Unit = last.Attribute("Unit")?.Text(0),
            Least = domain?.ConstructorArguments.ElementAtOrDefault(0).Value as long?,
            Greatest = domain?.ConstructorArguments.ElementAtOrDefault(1).Value as long?,
            Sensitivity = members.Max(SensitivityOf),
            Set = set,
        };
    }

    /// <summary>The path to a part of the subject, and its sensitivity; an empty path for the subject itself, nothing for another object.</summary>
    public (EquatableArray<Step> Steps, int Sensitivity)? ReadRoot(IOperation operation)
    {
        var members = new List<ISymbol>();
        return Walk(operation.Bare(), members, null) ? (StepsOf(members), members.Select(SensitivityOf).DefaultIfEmpty(0).Max()) : null;
    }

    /// <summary>A member that is a set of values the language knows; <see langword="null"/> if it is none.</summary>
    public MemberValue? ReadSet(IOperation operation)
    {
        if (operation.Bare().Type is not INamedTypeSymbol { SpecialType: not SpecialType.System_String } type) return null;
        var isPartial = type.IsRuleType("PartialSet");
        var elements = isPartial ? type.TypeArguments[0] : type.AllInterfaces.Append(type)
            .FirstOrDefault(i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0];
        return ValueTypes.Of(elements) is { } known ? ReadPath(operation, known, isPartial ? SetKind.Partial : SetKind.Whole) : null;
    }

    /// <summary>Type of a member.</summary>
    public static ITypeSymbol? TypeOf(ISymbol member) => (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type;

    private (Value? Value, OutsideReason Reason) ReadMember(IOperation operation)
    {
        if (operation.ReadsClock()) return (null, OutsideReason.Clock);
        if (ValueTypes.Of(operation.Type) is not { } type)
            return (null, Walk(operation, [], null) ? OutsideReason.Type : OutsideReason.Value);
        return (ReadPath(operation, type), OutsideReason.Value);
    }

    // From the last member back to the subject; behind "?." the receiver stands further out.
    private bool Walk(IOperation operation, List<ISymbol> members, IOperation? receiver)
    {
        operation = operation.Bare();
        switch (operation)
        {
            case IParameterReferenceOperation parameter:
                return subject is not null && SymbolEqualityComparer.Default.Equals(parameter.Parameter, subject);
            case IConditionalAccessOperation access: return Walk(access.WhenNotNull, members, access.Operation);
            case IConditionalAccessInstanceOperation: return receiver is not null && Walk(receiver, members, null);
            case IPropertyReferenceOperation { Instance: { } instance } property when property.Arguments.IsEmpty:
                if (!Walk(instance, members, receiver)) return false;
                if (!IsNullableMember(property.Property)) members.Add(property.Property);
                return true;
            case IFieldReferenceOperation { Instance: { } instance } field:
                if (!Walk(instance, members, receiver)) return false;
                members.Add(field.Field);
                return true;
            default: return false;
        }
    }

    private static (Value? Value, OutsideReason Reason) Constant(object constant, ITypeSymbol? type)
    {
        if (type is not null && ValueTypes.Of(type) is { Kind: ValueKind.Enum } enumType)
        {
            var number = ValueTypes.Number(constant);
            return enumType.Members.FirstOrDefault(m => m.Number == number) is { } member
                ? (ConstantValue.Member(enumType, member), default)
                : (null, OutsideReason.EnumMember);
        }

        return constant switch
        {
            bool truth => (ConstantValue.Truth(truth), default),
            int whole => (ConstantValue.Whole(whole, "int"), default),
            long whole => (ConstantValue.Whole(whole, "long"), default),
            decimal number => (ConstantValue.OfDecimal(number), default),
            string text => (ConstantValue.Text(text), default),
            _ => (null, OutsideReason.Type),
        };
    }

    private (Value? Value, OutsideReason Reason) Arithmetic(IBinaryOperation binary)
    {
        var sign = binary.OperatorKind switch
        {
            BinaryOperatorKind.Add => '+',
            BinaryOperatorKind.Subtract => '-',
            BinaryOperatorKind.Multiply => '*',
            BinaryOperatorKind.Divide => '/',
            _ => ' ',
        };
        if (sign == ' ') return (null, OutsideReason.Value);
        var (left, leftReason) = Read(binary.LeftOperand);
        var (right, rightReason) = Read(binary.RightOperand);
        if (left is null || right is null) return (null, left is null ? leftReason : rightReason);
        if (ValueTypes.Of(binary.Type) is not { Kind: ValueKind.Whole or ValueKind.Decimal } type) return (null, OutsideReason.Type);
        if (sign == '/' && right is not ConstantValue { Decimal: not 0 }) return (null, OutsideReason.Division);
        return (new ArithmeticValue(type, left, sign, right), default);
    }

    private (Value? Value, OutsideReason Reason) Call(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (call.ReadsClock()) return (null, OutsideReason.Clock);
        if (method.Has("Parameter")) return Parameter(call);
        if (method.IsStatic && method.Has("RuleFunction"))
            return Function(method, call.Arguments.OrderBy(a => a.Parameter?.Ordinal).Select(a => a.Value));
        if (call.Instance is { } instance && method.ContainingType.IsNodaTime("LocalDate") && call.Arguments.Length == 1)
            return Addition(call, instance);
        return (null, OutsideReason.Value);
    }

    private (Value? Value, OutsideReason Reason) Parameter(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (ValueTypes.Of(method.ReturnType) is not { } type || ParameterType.Of(method.ReturnType) is not { } written)
            return (null, OutsideReason.Type);
        if (call.Arguments.Length != 1 || !IsContext(call.Arguments[0].Value)) return (null, OutsideReason.Value);
        var numbers = method.Attributes("Value")
            .Select(v => written.Read(v.Text(0) ?? ""))
            .Select(v => v is null ? default(decimal?) : v.Type.Kind == ValueKind.Date ? v.Number : v.Decimal)
            .ToList();
        return (new ParameterValue(type, method.Attribute("Parameter")?.Text(0) ?? method.Name, FullName(method))
        {
            Words = method.Words(),
            Unit = method.Attribute("Unit")?.Text(0),
            Periods = method.Attributes("Value")
                .Where(v => Day.Parse(v.Text(1)) is not null)
                .Select(v => (Day.Parse(v.Text(1))!.Value.Number, Day.Parse(v.Text(2))?.Number))
                .ToEquatable(),
            Values = numbers.Contains(null) ? default : numbers.Select(n => n!.Value).ToEquatable(),
        }, default);
    }

    private (Value? Value, OutsideReason Reason) Function(IMethodSymbol method, IEnumerable<IOperation> operands)
    {
        if (ValueTypes.Of(method.ReturnType) is not { } type) return (null, OutsideReason.Type);
        var arguments = new List<Value>();
        foreach (var operand in operands)
        {
            var (argument, reason) = Read(operand);
            if (argument is null) return (null, reason);
            arguments.Add(argument);
        }

        return (new FunctionValue(type, FullName(method), arguments.ToEquatable())
        {
            ReturnsNullable = CanBeNull(method.ReturnType),
            IsTotal = method.Attribute("RuleFunction")?.Named("IsTotal") is true,
            Template = method.Words(),
        }, default);
    }

    // A deadline made by hand means what Deadline means; KBM4003 says that it should say so.
    private (Value? Value, OutsideReason Reason) Addition(IInvocationOperation call, IOperation instance)
    {
        var (date, reason) = Read(instance);
        var (amount, amountReason) = Read(call.Arguments[0].Value);
        if (date is null || amount is null) return (null, date is null ? reason : amountReason);
        var (name, factor) = call.TargetMethod.Name == "PlusYears" ? ("MonthsAfter", 12)
            : Additions.TryGetValue(call.TargetMethod.Name, out var known) ? (known, 1) : ("", 0);
        if (name.Length == 0 || amount is not ConstantValue { Type.Kind: ValueKind.Whole } count) return (null, OutsideReason.Value);
        var unit = name switch { "DaysAfter" => ("Tage", "days"), "WeeksAfter" => ("Wochen", "weeks"), _ => ("Monate", "months") };
        return (new FunctionValue(
            new(ValueKind.Date, "global::NodaTime.LocalDate"),
            $"global::{RuleLibrary.Namespace}.Deadline.{name}",
            new([date, ConstantValue.Whole(count.Number * factor, "int")]))
        {
            ReturnsNullable = true,
            IsTotal = true,
            Template = ($"{{1}} {unit.Item1} nach {{0}}", $"{{1}} {unit.Item2} after {{0}}"),
        }, default);
    }

    private static (Value? Value, OutsideReason Reason) Date(IObjectCreationOperation creation)
    {
        if (!creation.Type.IsNodaTime("LocalDate") || creation.Arguments.Length != 3) return (null, OutsideReason.Value);
        var parts = creation.Arguments.OrderBy(a => a.Parameter?.Ordinal).Select(a => a.Value.ConstantValue.Value as int?).ToList();
        return parts[0] is { } year && parts[1] is { } month && parts[2] is { } day && Day.Of(year, month, day) is { } date
            ? (ConstantValue.Date(date), default)
            : (null, OutsideReason.Value);
    }

    private static (Value? Value, OutsideReason Reason) ReadOnly(IFieldSymbol field)
    {
        if (ValueTypes.Of(field.Type) is not { } type) return (null, OutsideReason.Type);
        var name = $"{field.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{field.Name}";
        return (new ReadOnlyValue(type, name, CanBeNull(field.Type)) { Words = field.Words() }, default);
    }

    private bool IsContext(IOperation? operation) =>
        operation?.Bare() is IParameterReferenceOperation parameter && context is not null
        && SymbolEqualityComparer.Default.Equals(parameter.Parameter, context);

    private static string FullName(IMethodSymbol method) =>
        $"{method.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{method.Name}";

    private static EquatableArray<Step> StepsOf(IEnumerable<ISymbol> members) =>
        members.Select(m => new Step(m.Name, TypeOf(m) is { } t && CanBeNull(t), TypeOf(m).IsNullableStruct())).ToEquatable();

    private static bool IsNullableMember(IPropertySymbol property) =>
        property.ContainingType.IsNullableStruct() && property.Name == "Value";

    private static bool CanBeNull(ITypeSymbol type) => type.IsReferenceType || type.IsNullableStruct();

    private static int SensitivityOf(ISymbol member) =>
        member.Attribute("PersonalData") is not { } personal ? 0 : personal.Named("Special") is true ? 2 : 1;
}
