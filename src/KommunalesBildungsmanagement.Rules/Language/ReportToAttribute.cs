namespace KommunalesBildungsmanagement.Rules;

/// <summary>The type is a report to a programme and must carry its mandatory indicators (KBM7001).</summary>
/// <typeparam name="TProgramme">The type that names the programme by <see cref="MandatoryIndicatorAttribute"/>.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ReportToAttribute<TProgramme> : Attribute
{
    /// <summary>The day reported on, as yyyy-MM-dd; without it every indicator that was ever mandatory is asked for.</summary>
    public string? ReportingDate { get; init; }
}
