namespace KommunalesBildungsmanagement.Rules;

/// <summary>The property carries the values of an indicator.</summary>
/// <param name="code">Code of the indicator.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class IndicatorAttribute(string code) : Attribute
{
    /// <summary>Code of the indicator.</summary>
    public string Code { get; } = code;
}
