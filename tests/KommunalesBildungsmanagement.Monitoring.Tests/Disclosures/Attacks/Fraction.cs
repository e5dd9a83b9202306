namespace KommunalesBildungsmanagement.Monitoring.Tests.Disclosures.Attacks;

/// <summary>An exact fraction of two longs. Overflow is an exception, never a wrong digit.</summary>
internal readonly struct Fraction : IComparable<Fraction>
{
    private readonly long _denominatorLessOne;

    private Fraction(long numerator, long denominator) => (Numerator, _denominatorLessOne) = (numerator, denominator - 1);

    public static Fraction Zero => default;

    public long Numerator { get; }

    public long Denominator => _denominatorLessOne + 1;

    public int Sign => Math.Sign(Numerator);

    public static implicit operator Fraction(long value) => new(value, 1);

    public static Fraction operator +(Fraction a, Fraction b) => Of(
        checked((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator)), checked(a.Denominator * b.Denominator));

    public static Fraction operator -(Fraction a, Fraction b) => a + new Fraction(-b.Numerator, b.Denominator);

    public static Fraction operator *(Fraction a, Fraction b) => Of(checked(a.Numerator * b.Numerator), checked(a.Denominator * b.Denominator));

    public static Fraction operator /(Fraction a, Fraction b) => Of(checked(a.Numerator * b.Denominator), checked(a.Denominator * b.Numerator));

    public int CompareTo(Fraction other) => checked(Numerator * other.Denominator).CompareTo(checked(other.Numerator * Denominator));

    public override string ToString() => Denominator == 1 ? $"{Numerator}" : $"{Numerator}/{Denominator}";

    private static Fraction Of(long numerator, long denominator)
    {
        if (numerator == 0) return default;
        var (a, b) = (Math.Abs(numerator), Math.Abs(denominator));
        while (b != 0) (a, b) = (b, a % b);
        return new(numerator / a * Math.Sign(denominator), Math.Abs(denominator) / a);
    }
}
