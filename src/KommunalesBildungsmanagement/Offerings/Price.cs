namespace KommunalesBildungsmanagement.Offerings;

/// <summary>What an offering costs a participant. Free is said, not left out: a missing price is unknown.</summary>
public sealed record Price
{
    /// <summary>Free of charge for everybody.</summary>
    public static Price Free { get; } = new() { Amount = Money.Zero, Per = PriceUnit.Course };

    private readonly bool _hasAmount;

    /// <summary>The amount, zero or more.</summary>
    /// <exception cref="InvalidValueException">A reduction is not lower.</exception>
    public required Money Amount
    {
        get;
        init
        {
            field = value;
            _hasAmount = true;
            CheckReductions();
        }
    }

    /// <summary>For what the amount is due.</summary>
    public required PriceUnit Per { get; init; }

    /// <summary>Lower prices for some, each lower than <see cref="Amount"/>.</summary>
    /// <exception cref="InvalidValueException">One is not lower.</exception>
    public ValueList<PriceReduction> Reductions
    {
        get;
        init
        {
            field = value;
            CheckReductions();
        }
    } = [];

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

    // Either may be set first; the check runs when both are there.
    private void CheckReductions()
    {
        if (!_hasAmount || Reductions.FirstOrDefault(r => r.Amount >= Amount) is not { } reduction) return;
        throw Require.Broken(
            "price.reduction-not-lower", nameof(Reductions), reduction.Amount.Text.English,
            new(
                $"Die Ermäßigung „{reduction.Label.German}“ ist nicht niedriger als der Preis.",
                $"The reduction '{reduction.Label.English}' is not lower than the price."),
            new("Einen niedrigeren Betrag angeben oder die Ermäßigung weglassen.", "State a lower amount, or leave the reduction out."));
    }
}
