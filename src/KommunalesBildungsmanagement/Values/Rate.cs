namespace KommunalesBildungsmanagement;

/// <summary>A share of counts, kept as its two counts. It may exceed 1 and is never clamped: commuters make regional rates do that.</summary>
/// <remarks>
/// Rates are formed from counts and never averaged over sub-areas; add numerators and denominators instead (<see cref="op_Addition"/>).
/// There is no rate of an empty population: the denominator is greater than 0. The default struct value is 0 of 1.
/// </remarks>
public readonly record struct Rate
{
    private readonly decimal _denominatorLessOne;

    private Rate(decimal numerator, decimal denominator) => (Numerator, _denominatorLessOne) = (numerator, denominator - 1);

    /// <summary>What was counted, zero or more.</summary>
    public decimal Numerator { get; }

    /// <summary>Of how many, more than zero.</summary>
    public decimal Denominator => _denominatorLessOne + 1;

    /// <summary>The rate as a number, 1 for 100 %; not rounded.</summary>
    public decimal Value => Numerator / Denominator;

    /// <summary>The rate in percent, rounded half away from zero once, for showing.</summary>
    /// <param name="decimals">Decimals, 0 to 6.</param>
    public decimal Percent(int decimals = 1) => Math.Round(Value * 100, decimals, MidpointRounding.AwayFromZero);

    /// <summary>A rate; <see langword="null"/> if the population is empty.</summary>
    /// <param name="numerator">What was counted, zero or more.</param>
    /// <param name="denominator">Of how many, zero or more.</param>
    /// <exception cref="InvalidValueException">A count is negative.</exception>
    public static Rate? Of(decimal numerator, decimal denominator)
    {
        Require.NotNegative(numerator, nameof(Numerator));
        Require.NotNegative(denominator, nameof(Denominator));
        return denominator == 0 ? null : new Rate(numerator, denominator);
    }

    /// <summary>The rate of both populations together.</summary>
    public static Rate operator +(Rate left, Rate right) => new(left.Numerator + right.Numerator, left.Denominator + right.Denominator);

    /// <summary>The rate in percent with one decimal, and its counts.</summary>
    public LocalizedText Text
    {
        get
        {
            var percent = Percent().ToString(System.Globalization.CultureInfo.InvariantCulture);
            return new($"{percent.Replace('.', ',')} % ({Numerator:0} von {Denominator:0})", $"{percent} % ({Numerator:0} of {Denominator:0})");
        }
    }

    /// <summary>The rate in German words.</summary>
    public override string ToString() => Text.German;
}
