namespace KommunalesBildungsmanagement.Periods;

/// <summary>When a figure holds. A school year, a calendar year and a reference day are different things and never equal.</summary>
public abstract record ReportingPeriod
{
    private protected ReportingPeriod()
    {
    }

    /// <summary>The period in words.</summary>
    public abstract LocalizedText Text { get; }

    /// <summary>The calendar days it covers.</summary>
    public abstract DateRange Days { get; }

    /// <summary>The period in German words.</summary>
    public sealed override string ToString() => Text.German;
}
