using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Funding.Tests.Documents;

/// <summary>
/// Random funding cases in which every member of every record may be stated: read by reflection, so that a member that is added later is tried at once.
/// </summary>
internal static class RandomRecords
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Gen<object?> Days = Gen.Choose(-3000, 9000).Select(n => (object?)new LocalDate(2015, 1, 1).PlusDays(n));

    private static readonly Gen<object?> Cents = Gen.Choose(0, 50_000_000).Select(n => (object?)(n / 100m));

    private static readonly Gen<object?> Shares = Gen.Choose(0, 10_000).Select(n => (object?)(n / 10_000m));

    private static readonly Gen<object?> Texts = Gen.Choose(1, 6).SelectMany(
        n => Gen.Elements('a', 'Z', '7', 'ä', 'ß', '€', '"', '\\', '\n', ',', ';', '<', '&', '\u0001', '\u2028').ArrayOf(n),
        (_, letters) => (object?)("x" + new string(letters)));

    /// <summary>Valid cases: ids differ, and no grant period is reversed.</summary>
    public static Arbitrary<FundingCase> Cases { get; } = Records(typeof(FundingCase)).Select(c => Valid((FundingCase)c!)).ToArbitrary();

    /// <summary>What can be stated of a record: its members that can be set.</summary>
    public static IEnumerable<PropertyInfo> MembersOf(Type record) =>
        record.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.SetMethod is { IsPublic: true });

    private static FundingCase Valid(FundingCase grant) => grant.Notice.PeriodEnd < grant.Notice.PeriodStart
        ? grant with { Notice = grant.Notice with { PeriodStart = grant.Notice.PeriodEnd, PeriodEnd = grant.Notice.PeriodStart } }
        : grant;

    private static Gen<object?> Records(Type type)
    {
        var members = MembersOf(type).ToList();
        return Gen.CollectToSequence(members.Select(Member)).Select(values =>
        {
            var record = System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type);
            foreach (var (member, value) in members.Zip(values)) member.SetValue(record, value);
            return (object?)record;
        });
    }

    private static Gen<object?> Member(PropertyInfo member)
    {
        var inner = Nullable.GetUnderlyingType(member.PropertyType);
        var isNullable = inner is not null || Nullability.Create(member).WriteState == NullabilityState.Nullable;
        var stated = member.Name == nameof(CostPlan.FlatRate) ? Shares : Of(inner ?? member.PropertyType);
        return isNullable ? Gen.Frequency((1, Gen.Constant((object?)null)), (2, stated)) : stated;
    }

    private static Gen<object?> Of(Type type) =>
        type == typeof(LocalDate) ? Days
        : type == typeof(decimal) ? Cents
        : type == typeof(bool) ? Gen.Elements<object?>(true, false)
        : type == typeof(int) ? Gen.Choose(1990, 2040).Select(n => (object?)n)
        : type == typeof(string) ? Texts
        : type == typeof(NutsCode) ? Gen.Elements<object?>(NutsCode.Read("DE").Value, NutsCode.Read("DEB21").Value)
        : type == typeof(TerritoryKey) ? Gen.Elements<object?>(TerritoryKey.Germany, TerritoryKey.Parse("09"), TerritoryKey.Parse("09762000"))
        : type.IsEnum ? Gen.Elements(Enum.GetValues(type).Cast<object?>().ToArray())
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? Lists(type.GetGenericArguments()[0])
        : Records(type);

    private static Gen<object?> Lists(Type element)
    {
        var build = typeof(RandomRecords).GetMethod(nameof(Distinct), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(element);
        return Gen.Choose(0, 3).SelectMany(n => Of(element).ArrayOf(n), (_, items) => build.Invoke(null, [items]));
    }

    private static ValueList<T> Distinct<T>(object?[] items) => items.Cast<T>().DistinctBy(item => item switch
    {
        BudgetLine line => line.Code,
        YearlyReport report => (report.Kind, report.Year),
        _ => item?.GetType().GetProperty("Id")?.GetValue(item) ?? item,
    }).ToValueList();
}
