using KommunalesBildungsmanagement.Measures;

namespace KommunalesBildungsmanagement.Matching.Tests.Remedies;

internal static class MeasureExtensions
{
    public static Measure For(this Measure measure, Specification<PersonProfile> people) =>
        measure with { Effects = measure.Effects.Select(e => e with { ForWhom = people }).ToValueList() };
}
