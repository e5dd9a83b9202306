using System;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>A value of a variable: a number or a symbol. The default is the number 0.</summary>
internal readonly struct Value : IEquatable<Value>
{
    private Value(Rational number, string? symbol) => (Number, Symbol) = (number, symbol);

    /// <summary>The number, if it is one.</summary>
    public Rational Number { get; }

    /// <summary>The symbol; <see langword="null"/> for a number.</summary>
    public string? Symbol { get; }

    public static implicit operator Value(long number) => new(number, null);

    public static implicit operator Value(decimal number) => new(number, null);

    public static implicit operator Value(Rational number) => new(number, null);

    public static implicit operator Value(string symbol) => new(default, symbol);

    public bool Equals(Value other) => Number == other.Number && string.Equals(Symbol, other.Symbol, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is Value other && Equals(other);

    public override int GetHashCode() => Symbol is null ? Number.GetHashCode() : StringComparer.Ordinal.GetHashCode(Symbol);

    public override string ToString() => Symbol ?? Number.ToString();
}
