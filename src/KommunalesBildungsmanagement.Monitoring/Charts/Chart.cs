namespace KommunalesBildungsmanagement.Monitoring.Charts;

/// <summary>A chart as data. The set of charts is closed.</summary>
public abstract record Chart
{
    private protected Chart()
    {
    }

    /// <summary>What it shows: subject, places, period, unit.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What it says, in a sentence: the text alternative for those who do not see it.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>The unit of the values.</summary>
    public required LocalizedText Unit { get; init; }

    /// <summary>Decimals of the value labels, 0 to 6.</summary>
    public int Decimals { get; init; } = 1;
}
