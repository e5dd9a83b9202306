using FsCheck;
using FsCheck.Fluent;

namespace KommunalesBildungsmanagement.Tests;

public sealed class DateRangeProperties
{
    private static readonly LocalDate Start = new(2026, 2, 26);

    private static readonly Gen<LocalDate> Days = Gen.Choose(0, 8).Select(Start.PlusDays);

    private static readonly Gen<LocalDate?> Ends = Gen.Frequency((3, Days.Select(d => (LocalDate?)d)), (1, Gen.Constant((LocalDate?)null)));

    private static readonly Gen<DateRange> Ranges =
        from a in Ends
        from b in Ends
        select a > b ? new DateRange(b, a) : new(a, b);

    [Fact]
    public void Ranges_overlap_exactly_when_a_day_lies_in_both() => Law.Check(Ranges.Two().ToArbitrary(), ranges =>
    {
        var (a, b) = ranges;
        var shared = Enumerable.Range(-1, 11).Select(Start.PlusDays).Any(d => a.Contains(d) && b.Contains(d));
        return a.Overlaps(b) == shared && b.Overlaps(a) == shared;
    });

    [Fact]
    public void No_range_ends_before_it_starts() => Law.Check(Ends.Two().ToArbitrary(), ends =>
    {
        var (first, last) = ends;
        if (first > last) Refused.With("date-range.reversed", () => new DateRange(first, last));
        else Assert.Equal((first, last), (new DateRange(first, last).First, new DateRange(first, last).Last));
    });
}
