using KommunalesBildungsmanagement.Interchange.Landscapes;

namespace KommunalesBildungsmanagement.Interchange.Tests;

/// <summary>All records of a reading, each with the list it stands in.</summary>
internal static class LandscapeRecords
{
    public static IReadOnlyList<(string List, object Record)> Of(LandscapeReading reading)
    {
        var landscape = reading.Landscape;
        return
        [
            .. In("territories", landscape.Territories), .. In("actors", landscape.Actors), .. In("offerings", landscape.Offerings),
            .. In("targetGroups", landscape.TargetGroups), .. In("needs", landscape.Needs), .. In("barrierFindings", landscape.BarrierFindings),
            .. In("measures", landscape.Measures), .. In("goals", landscape.Goals), .. In("agreements", landscape.Agreements),
            .. In("programmes", landscape.Programmes), .. In("fundedProjects", landscape.FundedProjects), .. In("evaluations", landscape.Evaluations),
            .. In("observations", reading.Observations),
        ];
    }

    private static IEnumerable<(string List, object Record)> In(string list, IEnumerable<object> records) => records.Select(r => (list, r));
}
