using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Needs;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.TargetGroups;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Matching.Tests;

/// <summary>One need of people who learn German, and courses for it.</summary>
internal static class CoverageSamples
{
    public static DateRange Year2027 { get; } = new(new(2027, 1, 1), new(2027, 12, 31));

    public static TerritoryKey Ostallgaeu { get; } = TerritoryKey.Parse("09777");

    public static TerritoryKey Kaufbeuren { get; } = TerritoryKey.Parse("09762");

    public static TargetGroup Learners { get; } = new()
    {
        Id = "learners",
        Label = new("Deutsch-Lernende", "learners of German"),
        Definition = ProfileTerms.German.LessThan(CefrLevel.B2),
        Rationale = new("ohne Deutsch keine Ausbildung", "no training without German"),
    };

    public static Need Need { get; } = new()
    {
        Id = "german-courses",
        Statement = new("Deutschkurse am Abend", "German courses in the evening"),
        Area = EducationArea.ContinuingEducation,
        TargetGroup = Learners.Id,
        Territory = TerritoryKey.Parse("09"),
        Topics = ["0231"],
        Evidence = [new(EvidenceKind.Statistics, new("Zählung", "count"), Samples.Source)],
    };

    public static CoverageRequest Request(params ReadOnlySpan<GroupSegment> segments) => new()
    {
        Group = Learners,
        Need = Need,
        Period = Year2027,
        Segments = segments.ToArray().ToValueList(),
        Minimum = new(3),
    };

    public static GroupSegment Segment(TerritoryKey territory, int? people, PersonProfile? typical = null, string part = "all") => new()
    {
        Id = $"{territory}-{part}",
        People = Count(territory, people, part),
        Typical = typical ?? PersonProfile.Unknown,
    };

    public static Observation Count(TerritoryKey territory, int? people, string part = "all") => new(
        new(new("L01", "1", Breakdown.By(("part", part))), territory, null, new ReferenceDay(new(2026, 6, 30)), "register", null),
        people is { } count ? Figure.Of(count) : Figure.Without(FigureSign.UnknownOrSecret),
        Samples.Source);

    public static LearningOffering GermanCourse(string id, TerritoryKey territory, int? places, int? taken = 0, params string[] slots) => Samples.Course with
    {
        Id = id,
        Territory = territory,
        Topics = ["0231"],
        Instances = [Run("1", places, taken, slots)],
    };

    public static OfferingInstance Run(string id, int? places, int? taken = 0, params string[] slots) => new()
    {
        Id = id,
        Days = new(new(2027, 2, 1), new(2027, 6, 30)),
        Seats = places is { } capacity ? new(capacity, taken) : null,
        TimeSlots = slots.ToValueList(),
    };

    public static CoverageReport Report(this CoverageRequest request, params LearningOffering[] offerings) =>
        CoverageAnalysis.Of(request, offerings, Samples.Context).Value;
}
