using System;
using System.Globalization;
using System.Numerics;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>An exact fraction in lowest terms. A proof must not rest on rounding, so there are no decimals in the solver.</summary>
internal readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    // One less than the denominator, so that the default value is zero and not 0/0.
    private readonly BigInteger _denominatorLessOne;

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        _denominatorLessOne = denominator - BigInteger.One;
    }

    public static Rational Zero => default;

    public static Rational One => new(BigInteger.One, BigInteger.One);

    public BigInteger Numerator { get; }

    /// <summary>Always positive.</summary>
    public BigInteger Denominator => _denominatorLessOne + BigInteger.One;

    public int Sign => Numerator.Sign;

    public bool IsWhole => _denominatorLessOne.IsZero;

    public static Rational Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero) throw new DivideByZeroException();
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        return new(numerator / divisor, denominator / divisor);
    }

    public static implicit operator Rational(long value) => new(value, BigInteger.One);

    public static implicit operator Rational(BigInteger value) => new(value, BigInteger.One);

    public static implicit operator Rational(decimal value)
    {
        var bits = decimal.GetBits(value);
        var numerator = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
        return Of(value < 0 ? -numerator : numerator, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    public static Rational operator +(Rational left, Rational right) => left.IsWhole && right.IsWhole
        ? new(left.Numerator + right.Numerator, BigInteger.One)
        : Of((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Rational operator -(Rational left, Rational right) => left + -right;

    public static Rational operator -(Rational value) => new(-value.Numerator, value.Denominator);

    public static Rational operator *(Rational left, Rational right) => left.IsWhole && right.IsWhole
        ? new(left.Numerator * right.Numerator, BigInteger.One)
        : Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Rational operator /(Rational left, Rational right) =>
        Of(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>The greatest whole number that is not greater.</summary>
    public Rational Floor()
    {
        if (IsWhole) return this;
        var whole = BigInteger.DivRem(Numerator, Denominator, out var rest);
        return rest.Sign < 0 ? whole - BigInteger.One : whole;
    }

    /// <summary>The least whole number that is not less.</summary>
    public Rational Ceiling() => -(-this).Floor();

    /// <summary>The number as a decimal, if a decimal can hold it exactly.</summary>
    public bool TryToDecimal(out decimal value)
    {
        value = 0;
        if (this < decimal.MinValue || this > decimal.MaxValue || Denominator > (BigInteger)decimal.MaxValue
            || BigInteger.Abs(Numerator) > (BigInteger)decimal.MaxValue) return false;
        value = (decimal)Numerator / (decimal)Denominator;
        return (Rational)value == this;
    }

    public int CompareTo(Rational other) => IsWhole && other.IsWhole
        ? Numerator.CompareTo(other.Numerator)
        : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public bool Equals(Rational other) => Numerator == other.Numerator && _denominatorLessOne == other._denominatorLessOne;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => unchecked((Numerator.GetHashCode() * 397) ^ _denominatorLessOne.GetHashCode());

    /// <summary>"3" or "1/2".</summary>
    public override string ToString() => IsWhole
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : $"{Numerator.ToString(CultureInfo.InvariantCulture)}/{Denominator.ToString(CultureInfo.InvariantCulture)}";
}
