namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Brings two values to one type, as C# does before it compares them.</summary>
internal static class ValuePair
{
    /// <summary>Both values in one type; <see langword="null"/> if they cannot be compared.</summary>
    public static (Value Left, Value Right)? Unify(Value left, Value right)
    {
        if (left.Type.Name == right.Type.Name) return (left, right);
        if (!IsNumber(left) || !IsNumber(right)) return null;
        var wider = Rank(left) > Rank(right) ? left.Type : right.Type;
        return (Widen(left, wider), Widen(right, wider));
    }

    private static bool IsNumber(Value value) => value.Type.Kind is ValueKind.Whole or ValueKind.Decimal;

    private static int Rank(Value value) => value.Type.Name switch { "decimal" => 2, "long" => 1, _ => 0 };

    private static Value Widen(Value value, ValueType type) =>
        value.Type.Name == type.Name ? value
        : value is ConstantValue whole && type.Kind == ValueKind.Whole ? ConstantValue.Whole(whole.Number, type.Name)
        : value is ConstantValue constant ? ConstantValue.OfDecimal(constant.Decimal)
        : new ConvertedValue(type, value);
}
