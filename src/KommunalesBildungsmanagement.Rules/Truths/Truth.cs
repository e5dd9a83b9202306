namespace KommunalesBildungsmanagement.Rules;

/// <summary>A truth value of strong Kleene logic: false, unknown or true.</summary>
/// <remarks>
/// <para>Order: <see cref="False"/> &lt; <see cref="Unknown"/> &lt; <see cref="True"/>. "And" is the smaller value, "or" the larger, "not" mirrors
/// at unknown
/// (S. C. Kleene, Introduction to Metamathematics, 1952, § 64).</para>
/// <para>The default value is <see cref="Unknown"/>: what nobody has set is not known. Equality is by value. Immutable, safe on any thread.</para>
/// <para>There is no conversion to <see cref="bool"/>: a caller states whether it asks for <see cref="IsTrue"/>, <see cref="IsFalse"/> or <see
/// cref="IsUnknown"/>.</para>
/// </remarks>
[ResultMatters]
public readonly struct Truth : IEquatable<Truth>, IComparable<Truth>
{
    private readonly sbyte _sign;

    private Truth(int sign) => _sign = (sbyte)sign;

    /// <summary>Surely not the case.</summary>
    public static Truth False => new(-1);

    /// <summary>Not decided by what is known.</summary>
    public static Truth Unknown => default;

    /// <summary>Surely the case.</summary>
    public static Truth True => new(1);

    /// <summary>Whether this is <see cref="True"/>.</summary>
    public bool IsTrue => _sign > 0;

    /// <summary>Whether this is <see cref="False"/>.</summary>
    public bool IsFalse => _sign < 0;

    /// <summary>Whether this is <see cref="Unknown"/>.</summary>
    public bool IsUnknown => _sign == 0;

    /// <summary>True or false for a known statement, unknown for <see langword="null"/>.</summary>
    /// <param name="statement">The statement; <see langword="null"/> means that nobody knows.</param>
    public static Truth Of(bool? statement) => new(statement switch { true => 1, false => -1, null => 0 });

    /// <summary>Conjunction: false as soon as one side is false, even if the other is unknown.</summary>
    public static Truth operator &(Truth left, Truth right) => new(Math.Min(left._sign, right._sign));

    /// <summary>Disjunction: true as soon as one side is true, even if the other is unknown.</summary>
    public static Truth operator |(Truth left, Truth right) => new(Math.Max(left._sign, right._sign));

    /// <summary>Negation: unknown stays unknown.</summary>
    public static Truth operator !(Truth operand) => new(-operand._sign);

    /// <summary>Equality by value.</summary>
    public static bool operator ==(Truth left, Truth right) => left._sign == right._sign;

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(Truth left, Truth right) => left._sign != right._sign;

    /// <summary>Whether <paramref name="left"/> is less true than <paramref name="right"/>.</summary>
    public static bool operator <(Truth left, Truth right) => left._sign < right._sign;

    /// <summary>Whether <paramref name="left"/> is at most as true as <paramref name="right"/>.</summary>
    public static bool operator <=(Truth left, Truth right) => left._sign <= right._sign;

    /// <summary>Whether <paramref name="left"/> is more true than <paramref name="right"/>.</summary>
    public static bool operator >(Truth left, Truth right) => left._sign > right._sign;

    /// <summary>Whether <paramref name="left"/> is at least as true as <paramref name="right"/>.</summary>
    public static bool operator >=(Truth left, Truth right) => left._sign >= right._sign;

    /// <summary>Whether at least <paramref name="count"/> of the outcomes hold, given how many are surely true and how many are undecided.</summary>
    /// <param name="count">How many are asked for; 0 or more.</param>
    /// <param name="trues">Outcomes that are true.</param>
    /// <param name="unknowns">Outcomes that are unknown.</param>
    public static Truth AtLeast(int count, int trues, int unknowns) =>
        trues >= count ? True : trues + unknowns >= count ? Unknown : False;

    /// <inheritdoc/>
    public int CompareTo(Truth other) => _sign.CompareTo(other._sign);

    /// <inheritdoc/>
    public bool Equals(Truth other) => _sign == other._sign;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Truth other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _sign;

    /// <summary>"false", "unknown" or "true".</summary>
    public override string ToString() => _sign switch { < 0 => "false", 0 => "unknown", _ => "true" };
}
