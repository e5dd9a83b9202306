using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Rules;
using NodaTime;

namespace Fachverfahren.Tests;

/// <summary>A rule that runs in SQL counts the same there as in memory, missing values included.</summary>
public sealed class SqlTests
{
    private const int Rows = 2000;

    private static readonly RuleContext[] Contexts =
    [
        new(new LocalDate(2026, 11, 22)) { ReferenceDate = new LocalDate(2024, 1, 15) },
        new(new LocalDate(2026, 11, 22)) { ReferenceDate = new LocalDate(2021, 6, 30) }, // before the threshold has a value
    ];

    private static Gen<LocalDate> Days { get; } = Gen.Choose(-400, 400).Select(d => new LocalDate(2024, 2, 29).PlusDays(d));

    private static Gen<GrantCase> Grants { get; } =
        from start in Days
        from length in Gen.Choose(0, 1000)
        from hasPeriod in Gen.Elements(true, false)
        from fulfilled in Missing(Days)
        from reported in Missing(Days)
        from cost in Missing(Gen.Elements(0m, 99_999.99m, 100_000m, 100_000.01m, 343_750m))
        from own in Missing(Gen.Elements(0m, 60_000m, 206_249.99m, 206_250m))
        from physical in Missing(Gen.Elements(true, false))
        from plaque in Missing(Gen.Elements(true, false))
        from fund in Missing(Gen.Elements(Fund.Federal, Fund.EsfPlus))
        select new GrantCase
        {
            Number = "",
            Period = hasPeriod ? new(start, start.PlusDays(length)) : null,
            PurposeFulfilledOn = fulfilled,
            FinalUseReportOn = reported,
            TotalCost = cost,
            OwnFunds = own,
            HasPhysicalInvestment = physical,
            ShowsPlaque = plaque,
            Fund = fund,
        };

    private static Gen<Participation> People { get; } =
        from born in Missing(Days)
        from entered in Missing(Days)
        from gender in Text("w", "m", "d", "")
        from status in Text("employed", "unemployed", "inactive")
        from district in Text("09777", "09762", "09186")
        from certificate in Missing(Gen.Elements(true, false))
        select new Participation { BornOn = born, EnteredOn = entered, Gender = gender, Status = status, District = district, HasCertificate = certificate };

    [Fact]
    public void Grants_RulesForSql_CountTheSameInBoth() => Agree(
        GrantRules.Compiled.ForGrantCase, [.. Grants.Sample(Rows, new Rnd(20240229), 50).Select((g, i) => g with { Number = $"{i}" })], 1);

    [Fact]
    public void People_RulesForSql_CountTheSameInBoth() =>
        Agree(GrantRules.Compiled.ForParticipation, [.. People.Sample(Rows, new Rnd(20240229), 50)], 1);

    private static void Agree<T>(RuleBook<T> book, T[] rows, int expectedRules)
        where T : class
    {
        using var database = new SampleDatabase(rows);
        var rules = book.Rules.Where(r => r.Entry.RunsIn == RunsIn.Sql).ToList();
        Assert.Equal(expectedRules, rules.Count);
        foreach (var rule in rules)
        {
            foreach (var context in Contexts)
            {
                int InMemory(RuleVerdict verdict) => rows.Count(r => rule.Evaluate(r, context) == verdict);
                Assert.Equal(InMemory(RuleVerdict.Met), database.Count(rule.SurelyMet(context)));
                Assert.Equal(InMemory(RuleVerdict.NotMet), database.Count(rule.SurelyViolated(context)));
            }

            // Both happen, else the counts say nothing.
            Assert.True(database.Count(rule.SurelyMet(Contexts[0])) > Rows / 100);
            Assert.True(database.Count(rule.SurelyViolated(Contexts[0])) > Rows / 100);
        }
    }

    private static Gen<TValue?> Missing<TValue>(Gen<TValue> values)
        where TValue : struct => Gen.Frequency((4, values.Select(v => (TValue?)v)), (1, Gen.Constant<TValue?>(null)));

    private static Gen<string?> Text(params string[] values) => Gen.Frequency((4, Gen.Elements<string?>(values)), (1, Gen.Constant<string?>(null)));
}
