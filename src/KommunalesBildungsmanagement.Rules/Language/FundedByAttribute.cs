namespace KommunalesBildungsmanagement.Rules;

/// <summary>The type is about a measure that a programme funds. If it is published, it says so (KBM7007).</summary>
/// <typeparam name="TProgramme">The type that names the programme.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class FundedByAttribute<TProgramme> : Attribute
{
    /// <summary>The day of publication, as yyyy-MM-dd; without it the statements are asked for that hold without an end.</summary>
    public string? PublishedOn { get; init; }
}
