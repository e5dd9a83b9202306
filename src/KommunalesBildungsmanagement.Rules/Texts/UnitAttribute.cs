namespace KommunalesBildungsmanagement.Rules;

/// <summary>The unit of a number, e.g. "EUR", "persons"; shown behind the number.</summary>
/// <param name="code">The unit.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Method)]
public sealed class UnitAttribute(string code) : Attribute
{
    /// <summary>The unit.</summary>
    public string Code { get; } = code;
}
