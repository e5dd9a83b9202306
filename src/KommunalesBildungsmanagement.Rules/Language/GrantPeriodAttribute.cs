namespace KommunalesBildungsmanagement.Rules;

/// <summary>The grant period of the measure that a report or a publication is about; it lies within the period of its programme (KBM7006).</summary>
/// <param name="from">First day, as yyyy-MM-dd; <see langword="null"/> if it is not known.</param>
/// <param name="to">Last day, as yyyy-MM-dd; <see langword="null"/> if it is not known.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class GrantPeriodAttribute(string? from = null, string? to = null) : Attribute
{
    /// <summary>First day, if known.</summary>
    public string? From { get; } = from;

    /// <summary>Last day, if known.</summary>
    public string? To { get; } = to;
}
