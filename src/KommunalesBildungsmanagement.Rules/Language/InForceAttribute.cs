namespace KommunalesBildungsmanagement.Rules;

/// <summary>From when to when a version of a rule is in force; both days are included.</summary>
/// <param name="from">First day, as yyyy-MM-dd.</param>
/// <param name="to">Last day, as yyyy-MM-dd; <see langword="null"/> while no end is known.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class InForceAttribute(string from, string? to = null) : Attribute
{
    /// <summary>First day.</summary>
    public string From { get; } = from;

    /// <summary>Last day, if known.</summary>
    public string? To { get; } = to;
}
