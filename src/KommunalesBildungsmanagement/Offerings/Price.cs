namespace KommunalesBildungsmanagement.Offerings;

/// <summary>What an offering costs a participant. Free is said, not left out: a missing price is unknown.</summary>
public sealed record Price
{
    /// <summary>Free of charge for everybody.</summary>
    public static Price Free { get; } = new() { Amount = Money.Zero, Per = PriceUnit.Course };

    /// <summary>The amount, zero or more.</summary>
    public required Money Amount { get; init; }

    /// <summary>For what the amount is due.</summary>
    public required PriceUnit Per { get; init; }

    /// <summary>Lower prices for some.</summary>
    public ValueList<PriceReduction> Reductions { get; init; } = [];

    /// <summary>Codes of <c>support-instruments</c> that pay the whole price for those who have them.</summary>
    public ValueList<string> FundableBy { get; init => field = Require.Distinct(value); } = [];

    /// <summary>Whether it is free for everybody.</summary>
    public bool IsFree => Amount == Money.Zero;

    /// <summary>The price in words.</summary>
    public LocalizedText Text
    {
        get
        {
            if (IsFree) return new("kostenlos", "free of charge");
            var unit = Units.Describe(Per);
            return new($"{Amount.Text.German} {unit.German}", $"{Amount.Text.English} {unit.English}");
        }
    }

    private static ValueFormat<PriceUnit> Units { get; } = ValueFormat.For<PriceUnit>();
}
