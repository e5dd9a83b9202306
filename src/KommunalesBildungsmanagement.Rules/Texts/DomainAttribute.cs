namespace KommunalesBildungsmanagement.Rules;

/// <summary>The least and greatest value that a whole number can have, in its unit, e.g. <c>[Domain(0, 150)]</c> for an age in years.</summary>
/// <remarks>
/// Checks of conditions rest on it: no subject outside it may exist. The attribute does not refuse other values; the subject itself does.
/// </remarks>
/// <param name="min">Least value, included.</param>
/// <param name="max">Greatest value, included; not less than <paramref name="min"/>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class DomainAttribute(long min, long max) : Attribute
{
    /// <summary>Least value, included.</summary>
    public long Min { get; } = min;

    /// <summary>Greatest value, included.</summary>
    public long Max { get; } = max;
}
