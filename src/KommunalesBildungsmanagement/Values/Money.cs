using System.Globalization;

namespace KommunalesBildungsmanagement;

/// <summary>An amount of euros, zero or more, as a decimal: never rounded on the way.</summary>
/// <remarks>The default is zero euros. Equality is by amount. A debt or a repayment is a calculation of its own, not a negative price.</remarks>
public readonly record struct Money : IComparable<Money>
{
    /// <summary>An amount in euros.</summary>
    /// <param name="euros">Zero or more.</param>
    /// <exception cref="InvalidValueException">The amount is negative.</exception>
    public Money(decimal euros) => Euros = Require.NotNegative(euros, nameof(Euros));

    /// <summary>Zero euros.</summary>
    public static Money Zero => default;

    /// <summary>The amount in euros, zero or more.</summary>
    [Unit("EUR")]
    public decimal Euros { get; }

    /// <summary>Sum.</summary>
    public static Money operator +(Money left, Money right) => new(left.Euros + right.Euros);

    /// <summary>Whether <paramref name="left"/> is less.</summary>
    public static bool operator <(Money left, Money right) => left.Euros < right.Euros;

    /// <summary>Whether <paramref name="left"/> is more.</summary>
    public static bool operator >(Money left, Money right) => left.Euros > right.Euros;

    /// <summary>Whether <paramref name="left"/> is less or equal.</summary>
    public static bool operator <=(Money left, Money right) => left.Euros <= right.Euros;

    /// <summary>Whether <paramref name="left"/> is more or equal.</summary>
    public static bool operator >=(Money left, Money right) => left.Euros >= right.Euros;

    /// <inheritdoc/>
    public int CompareTo(Money other) => Euros.CompareTo(other.Euros);

    /// <summary>The amount in words.</summary>
    public LocalizedText Text
    {
        get
        {
            var english = Euros.ToString("0.00##", CultureInfo.InvariantCulture);
            return new($"{english.Replace('.', ',')} €", $"€{english}");
        }
    }

    /// <summary>The amount, in German.</summary>
    public override string ToString() => Text.German;
}
