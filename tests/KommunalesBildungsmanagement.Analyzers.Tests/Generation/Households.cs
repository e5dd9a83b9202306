using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Rules;
using NodaTime;

namespace KommunalesBildungsmanagement.Analyzers.Tests.Generation;

/// <summary>Draws subjects and contexts near the constants of <see cref="Sketch"/>.</summary>
internal static class Households
{
    private static Gen<LocalDate> Days { get; } = Gen.Choose(0, 60).Select(d => new LocalDate(2024, 12, 20).PlusDays(d % 3 == 0 ? d : 20));

    private static Gen<Household.Dwelling> Dwellings { get; } =
        from rooms in Maybe(Gen.Choose(0, 3)) from district in Gen.Elements("09777", "09", null) from built in Days
        select new Household.Dwelling(rooms, district, built);

    private static Gen<Household.Term> Leases { get; } = from start in Days from end in Maybe(Days) select new Household.Term(start, end);

    public static Gen<Household> Any { get; } =
        from age in Maybe(Gen.Choose(14, 20))
        from members in Gen.Choose(0, 4)
        from visits in Maybe(Gen.Choose(0, 3).Select(n => (long)n))
        from income in Maybe(Gen.Elements(0m, 0.5m, 10m, 20.25m, 30m))
        from rent in Gen.Elements(0m, 1m, 20m, 40.5m)
        from pass in Maybe(Gen.Elements(true, false))
        from open in Gen.Elements(true, false)
        from level in Maybe(Gen.Elements(Enum.GetValues<Level>()))
        from key in Gen.Elements("09", "09777", "", null)
        from since in Maybe(Days)
        from entered in Days
        from home in Gen.OneOf(Gen.Constant<Household.Dwelling?>(null), Dwellings.Select(d => (Household.Dwelling?)d))
        from lease in Maybe(Leases)
        from situations in Gen.Elements(
            PartialSet<string>.Unknown, PartialSet<string>.Exactly(), PartialSet<string>.Exactly("work"), PartialSet<string>.Of([], ["work"]), PartialSet<string>.Of(["child"], []))
        from languages in Gen.Elements<List<string>?>(null, [], ["de"], ["en", "de"], ["en"])
        select new Household
        {
            Age = age, Members = members, Visits = visits, Income = income, Rent = rent, HasPass = pass, IsOpen = open, Level = level, Key = key,
            Since = since, EnteredOn = entered, Home = home, Lease = lease, Situations = situations, Languages = languages,
        };

    public static Gen<RuleContext> Contexts { get; } =
        from today in Days
        from reference in Gen.Elements(new LocalDate(2023, 12, 31), new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31), new LocalDate(2025, 1, 1))
        select new RuleContext(today) { ReferenceDate = reference };

    private static Gen<T?> Maybe<T>(Gen<T> values)
        where T : struct => Gen.Frequency((2, values.Select(v => (T?)v)), (1, Gen.Constant<T?>(null)));
}
