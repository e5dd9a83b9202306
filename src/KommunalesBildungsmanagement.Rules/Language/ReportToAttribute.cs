namespace KommunalesBildungsmanagement.Rules;

/// <summary>The type is a report to a programme and must carry its mandatory indicators (KBM7001) and parts (KBM7004).</summary>
/// <typeparam name="TProgramme">
/// The type that names the programme by <see cref="MandatoryIndicatorAttribute"/>, <see cref="MandatoryPartAttribute"/> and the like.
/// </typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ReportToAttribute<TProgramme> : Attribute
{
    /// <summary>The day reported on, as yyyy-MM-dd; without it every indicator and every part that was ever mandatory is asked for.</summary>
    public string? ReportingDate { get; init; }
}
