using NodaTime;

namespace KommunalesBildungsmanagement.Rules.Tests.Language;

/// <summary>What the plain C# body of a rule says: two-valued, unlike the compiled rule.</summary>
public sealed class NormsTests
{
    private static readonly LocalDate DueDay = new(2024, 6, 30);

    [Theory]
    [InlineData(0, null, false, false)] // not done, last day not over
    [InlineData(1, null, true, false)]
    [InlineData(1, 0, true, true)]
    [InlineData(1, 1, true, false)]
    [InlineData(-5, -5, true, true)]
    public void Due_IsJudgedOnceDoneOrPast(int today, int? done, bool applies, bool isMet) => Assert.Equal(
        new Norm(applies, isMet), Norms.Due(DueDay, done is { } d ? DueDay.PlusDays(d) : null, new(DueDay.PlusDays(today))));

    [Fact]
    public void Due_DayUnknown_IsNeverMet() => Assert.Equal(new(true, false), Norms.Due(null, DueDay, new(DueDay)));

    [Fact]
    public void When_ScopeIsFalse_DoesNotApply()
    {
        Assert.Equal(new(false, true), Norms.When(false).Must(true));
        Assert.Equal(new(true, false), Norms.When(true).Must(false));
        Assert.Equal(new(false, true), Norms.When(false).Due(DueDay, DueDay, new(DueDay)));
        Assert.Equal(new(true, true), Norms.When(true).Due(DueDay, DueDay, new(DueDay)));
        Assert.Equal(new(false, false), Norms.When(true).Due(DueDay, null, new(DueDay)));
    }

    [Fact]
    public void Submit_ReadsTheWorkingDaysOfTheContext()
    {
        var context = new RuleContext(DueDay.PlusDays(1)) { WorkingDays = new NeverOn(DueDay) };
        Assert.Equal(new(true, true), Norms.Submit(DueDay, DueDay.PlusDays(1), context));
        Assert.Equal(new(true, false), Norms.Submit(DueDay, DueDay.PlusDays(2), context));
        Assert.Equal(new(false, false), Norms.When(true).Submit(DueDay, null, context));
        Assert.Equal(new(true, false), Norms.When(true).Submit(DueDay, null, new(DueDay.PlusDays(1))));
        Assert.Null(context.LastDay(null));
    }

    private sealed class NeverOn(LocalDate free) : WorkingDays
    {
        public override bool Contains(LocalDate day) => day != free;
    }

    [Fact]
    public void Boolean_BecomesARequirementThatAlwaysApplies()
    {
        Norm norm = true;
        Assert.Equal(new(true, true), norm);
        Assert.Equal(new(true, false), Norm.FromBoolean(false));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void AtLeast_CountsWhatHolds(int count, bool expected) => Assert.Equal(expected, Norms.AtLeast(count, true, false, true));
}
