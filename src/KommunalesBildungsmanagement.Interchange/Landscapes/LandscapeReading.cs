using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Landscapes;

namespace KommunalesBildungsmanagement.Interchange.Landscapes;

/// <summary>
/// What came of reading a landscape: everything that could be read, and every problem. A refused record is missing from the landscape and
/// named by its problems.
/// </summary>
/// <param name="Landscape">What could be read.</param>
/// <param name="Observations">Figures that could be read.</param>
/// <param name="Problems">Every problem, with file and JSON path.</param>
[ResultMatters]
public sealed record LandscapeReading(EducationLandscape Landscape, ValueList<Observation> Observations, ValueList<Problem> Problems)
{
    /// <summary>
    /// Several readings as one landscape, with the problems that only the whole shows: ids that come twice, references that lead nowhere.
    /// </summary>
    /// <param name="readings">The readings, in any order.</param>
    public static LandscapeReading Combine(params IEnumerable<LandscapeReading> readings)
    {
        var all = readings.ToList();
        var landscape = new EducationLandscape
        {
            Territories = all.SelectMany(r => r.Landscape.Territories).ToValueList(),
            Actors = all.SelectMany(r => r.Landscape.Actors).ToValueList(),
            Offerings = all.SelectMany(r => r.Landscape.Offerings).ToValueList(),
            TargetGroups = all.SelectMany(r => r.Landscape.TargetGroups).ToValueList(),
            Needs = all.SelectMany(r => r.Landscape.Needs).ToValueList(),
            BarrierFindings = all.SelectMany(r => r.Landscape.BarrierFindings).ToValueList(),
            Measures = all.SelectMany(r => r.Landscape.Measures).ToValueList(),
            Goals = all.SelectMany(r => r.Landscape.Goals).ToValueList(),
            Agreements = all.SelectMany(r => r.Landscape.Agreements).ToValueList(),
            Programmes = all.SelectMany(r => r.Landscape.Programmes).ToValueList(),
            FundedProjects = all.SelectMany(r => r.Landscape.FundedProjects).ToValueList(),
            Evaluations = all.SelectMany(r => r.Landscape.Evaluations).ToValueList(),
        };
        return new(
            landscape,
            all.SelectMany(r => r.Observations).ToValueList(),
            [.. all.SelectMany(r => r.Problems), .. landscape.Check()]);
    }
}
