namespace KommunalesBildungsmanagement.Rules;

/// <summary>
/// On the type that names a programme: the days in which its grants run. A report for a day outside of them, or a grant, is reported (KBM7006).
/// </summary>
/// <param name="from">First day, as yyyy-MM-dd; <see langword="null"/> if it does not matter.</param>
/// <param name="to">Last day, as yyyy-MM-dd; <see langword="null"/> while no end is known.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class ProgrammePeriodAttribute(string? from = null, string? to = null) : Attribute
{
    /// <summary>First day.</summary>
    public string? From { get; } = from;

    /// <summary>Last day, if known.</summary>
    public string? To { get; } = to;
}
