namespace KommunalesBildungsmanagement.Rules;

/// <summary>A time in which no version of a rule is in force, on purpose. Without it such a gap is reported (KBM3003).</summary>
/// <param name="ruleId">The rule.</param>
/// <param name="from">First day, as yyyy-MM-dd.</param>
/// <param name="to">Last day, as yyyy-MM-dd.</param>
/// <param name="reason">Why, for readers.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class NotInForceAttribute(string ruleId, string from, string to, string reason) : Attribute
{
    /// <summary>The rule.</summary>
    public string RuleId { get; } = ruleId;

    /// <summary>First day.</summary>
    public string From { get; } = from;

    /// <summary>Last day.</summary>
    public string To { get; } = to;

    /// <summary>Why.</summary>
    public string Reason { get; } = reason;
}
