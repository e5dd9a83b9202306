using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Funding.Calculations.Interests;

namespace KommunalesBildungsmanagement.Funding.Tests.Calculations.Interests;

public sealed class InterestProperties
{
    private static readonly Gen<LocalDate> Days = from days in Gen.Choose(0, 5000) select new LocalDate(2012, 1, 1).PlusDays(days);

    private static readonly Gen<(LocalDate From, LocalDate To)> Spans =
        from a in Days from b in Days select a <= b ? (a, b) : (b, a);

    private static readonly Gen<IDayCount> Methods = Gen.Elements<IDayCount>(new ActualDays365(), new ActualDaysActual(), new Thirty360());

    private static InterestAmount Interest(decimal euros, LocalDate from, LocalDate to, IDayCount method) =>
        InterestCalculation.OnRepayment(Editions.Gk2006, new(euros), from, to, BaseRates.Published, method).Value;

    [Fact]
    public void Segments_cover_every_day_once() => Law.Check(
        (from span in Spans from method in Methods select (span, method)).ToArbitrary(), t =>
        {
            var segments = Interest(1, t.span.From, t.span.To, t.method).Segments;
            var day = t.span.From;
            foreach (var segment in segments)
            {
                if (segment.First != day.PlusDays(1) || HalfYear.Of(segment.First) != HalfYear.Of(segment.Last)) return false;
                day = segment.Last;
            }

            return day == t.span.To;
        });

    [Fact]
    public void The_days_of_the_segments_are_the_days_of_the_span() => Law.Check(
        (from span in Spans from method in Methods select (span, method)).ToArbitrary(), t =>
            Interest(1, t.span.From, t.span.To, t.method).Segments.Sum(s => s.Days) == t.method.Days(t.span.From, t.span.To));

    [Fact]
    public void A_span_cut_in_two_bears_the_same_interest_but_for_rounding() => Law.Check(
        (from span in Spans
         from cut in Gen.Choose(0, Period.DaysBetween(span.From, span.To))
         from method in Methods
         select (span, middle: span.From.PlusDays(cut), method)).ToArbitrary(), t =>
        {
            var whole = Interest(100_000, t.span.From, t.span.To, t.method).Interest.Euros;
            var parts = Interest(100_000, t.span.From, t.middle, t.method).Interest.Euros + Interest(100_000, t.middle, t.span.To, t.method).Interest.Euros;
            return Math.Abs(whole - parts) <= 0.01m;
        });

    [Fact]
    public void A_day_by_day_oracle_gives_the_same_interest() => Law.Check(
        (from span in Spans select span).ToArbitrary(),
        span =>
        {
            var sum = 0m;
            for (var day = span.From.PlusDays(1); day <= span.To; day = day.PlusDays(1))
            {
                sum += 12_345.67m * (BaseRates.Published.Of(HalfYear.Of(day))!.Percent + 5) / 100 / CalendarSystem.Iso.GetDaysInYear(day.Year);
            }

            return Math.Abs(Interest(12_345.67m, span.From, span.To, new ActualDaysActual()).Interest.Euros - sum) <= 0.0051m;
        },
        count: 50);
}
