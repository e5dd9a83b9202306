namespace KommunalesBildungsmanagement.Rules;

/// <summary>On the type that names a programme: every report to it carries this indicator.</summary>
/// <param name="code">Code of the indicator, e.g. "EECO02".</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true)]
public sealed class MandatoryIndicatorAttribute(string code) : Attribute
{
    /// <summary>Code of the indicator.</summary>
    public string Code { get; } = code;

    /// <summary>First day it is mandatory, as yyyy-MM-dd.</summary>
    public string? From { get; init; }

    /// <summary>Last day it is mandatory, as yyyy-MM-dd.</summary>
    public string? To { get; init; }

    /// <summary>Unit of its values, e.g. "persons".</summary>
    public string? Unit { get; init; }
}
