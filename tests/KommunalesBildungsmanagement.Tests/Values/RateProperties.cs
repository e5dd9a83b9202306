using FsCheck;
using FsCheck.Fluent;

namespace KommunalesBildungsmanagement.Tests;

public sealed class RateProperties
{
    private static readonly Gen<Rate> Rates =
        from numerator in Gen.Choose(0, 2000)
        from denominator in Gen.Choose(1, 1000)
        select Rate.Of(numerator, denominator)!.Value;

    [Fact]
    public void The_rate_of_two_populations_lies_between_their_rates() => Law.Check(Rates.Two().ToArbitrary(), rates =>
    {
        var (low, high) = rates.Item1.Value <= rates.Item2.Value ? rates : (rates.Item2, rates.Item1);
        var both = (low + high).Value;
        return low.Value <= both && both <= high.Value;
    });

    [Fact]
    public void Adding_does_not_depend_on_the_order() => Law.Check(Rates.Three().ToArbitrary(), rates =>
        rates.Item1 + rates.Item2 == rates.Item2 + rates.Item1
        && rates.Item1 + rates.Item2 + rates.Item3 == rates.Item1 + (rates.Item2 + rates.Item3));

    [Fact]
    public void More_counted_than_there_are_stays_more_than_one() => Law.Check(Rates.ToArbitrary(), rate =>
        (rate.Value > 1) == (rate.Numerator > rate.Denominator) && rate.Value * rate.Denominator - rate.Numerator is > -0.0001m and < 0.0001m);
}
