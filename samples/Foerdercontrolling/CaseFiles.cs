using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Documents;

namespace Foerdercontrolling;

/// <summary>Reads the cases from files.</summary>
internal static class CaseFiles
{
    /// <summary>The cases that come with the program, in the order of their names.</summary>
    public static IEnumerable<string> Samples() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "cases"), "*.json").Order(StringComparer.Ordinal);

    /// <summary>Reads all files; either all cases, or every problem of every file.</summary>
    public static Reading<ValueList<FundingCase>> Read(IEnumerable<string> files)
    {
        var readings = files.Select(ReadOne).ToList();
        var problems = readings.SelectMany(r => r.Problems).ToList();
        if (problems.Count > 0) return Reading.Failed<ValueList<FundingCase>>(problems);
        var cases = readings.SelectMany(r => r.Value).ToValueList();
        var twice = cases.GroupBy(c => c.Id).Where(g => g.Count() > 1).Select(g => new Problem(
            "case.twice", "$.id", g.Key,
            new("Diese Kennung haben mehrere Fälle.", "Several cases have this id."),
            new("Jedem Fall eine eigene Kennung geben.", "Give each case an id of its own."))).ToList();
        return twice.Count == 0 ? Reading.Of(cases) : Reading.Failed<ValueList<FundingCase>>(twice);
    }

    private static Reading<ValueList<FundingCase>> ReadOne(string file)
    {
        try
        {
            return FundingCaseJson.ReadAll(File.ReadAllText(file), Path.GetFileName(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Reading.Failed<ValueList<FundingCase>>(new Problem(
                "file", file, null, new("Die Datei lässt sich nicht lesen.", "The file cannot be read."),
                new("Pfad und Rechte prüfen.", "Check path and permissions.")));
        }
    }
}
