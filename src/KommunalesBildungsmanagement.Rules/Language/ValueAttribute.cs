namespace KommunalesBildungsmanagement.Rules;

/// <summary>One value of a dated parameter, with its source.</summary>
/// <param name="value">The value: a number with a decimal point ("0.1"), or yyyy-MM-dd.</param>
/// <param name="from">First day, as yyyy-MM-dd.</param>
/// <param name="to">Last day, as yyyy-MM-dd; <see langword="null"/> while no end is known.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ValueAttribute(string value, string from, string? to = null) : Attribute
{
    /// <summary>The value.</summary>
    public string Value { get; } = value;

    /// <summary>First day.</summary>
    public string From { get; } = from;

    /// <summary>Last day, if known.</summary>
    public string? To { get; } = to;

    /// <summary>The document it stands in.</summary>
    public string? Document { get; init; }

    /// <summary>The place in the document.</summary>
    public string? Place { get; init; }

    /// <summary>How well the source is known.</summary>
    public Confidence Confidence { get; init; }
}
