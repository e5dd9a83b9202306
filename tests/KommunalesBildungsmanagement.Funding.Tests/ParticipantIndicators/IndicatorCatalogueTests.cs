using KommunalesBildungsmanagement.Funding.EntityIndicators;
using KommunalesBildungsmanagement.Funding.EsfOperations;
using KommunalesBildungsmanagement.Funding.ParticipantIndicators;
using KommunalesBildungsmanagement.Funding.Participations;

namespace KommunalesBildungsmanagement.Funding.Tests.ParticipantIndicators;

/// <summary>The indicators as data, and the page about them.</summary>
public sealed class IndicatorCatalogueTests
{
    [Fact]
    public void Catalogue_Codes_AreThoseOfTheRegulations()
    {
        Assert.Equal(Range("CO", 1, 19).Concat(Range("CR", 1, 9)), IndicatorCatalogue.Esf.Select(i => i.Code));
        Assert.Equal(Range("EECO", 1, 17).Concat(Range("EECR", 1, 6)), IndicatorCatalogue.EsfPlus.Select(i => i.Code));
        Assert.Equal(Range("CO", 20, 23), EntityCatalogue.Esf.Select(i => i.Code));
        Assert.Equal(Range("EECO", 18, 19), EntityCatalogue.EsfPlus.Select(i => i.Code));
        Assert.All(IndicatorCatalogue.Esf, i => Assert.Equal(EsfGeneration.Esf, i.Generation));
        Assert.All(IndicatorCatalogue.EsfPlus, i => Assert.Equal(EsfGeneration.EsfPlus, i.Generation));
        Assert.Same(IndicatorCatalogue.EsfPlus, IndicatorCatalogue.For(EsfGeneration.EsfPlus));
    }

    [Fact]
    public void Catalogue_Household_EndsWithTheAmendmentOf2018()
    {
        var ended = IndicatorCatalogue.Esf.Where(i => i.To is not null).ToList();
        Assert.Equal(["CO12", "CO13", "CO14"], ended.Select(i => i.Code));
        Assert.All(ended, i => Assert.Equal(new LocalDate(2018, 8, 1), i.To));
        Assert.True(ended[0].IsAskedOn(new LocalDate(2018, 8, 1)));
        Assert.False(ended[0].IsAskedOn(new LocalDate(2018, 8, 2)));
        Assert.True(ended[0].IsAskedOn(null));
    }

    [Fact]
    public void Catalogue_TwoAsterisks_MarkSpecialData() => Assert.Equal(
        ["CO15", "CO16", "CO17", "CR05", "CR09", "EECO12", "EECO15"],
        IndicatorCatalogue.Esf.Concat(IndicatorCatalogue.EsfPlus).Where(i => i.Sensitivity == Sensitivity.Special).Select(i => i.Code));

    [Fact]
    public void Catalogue_Samples_AreTheTwoOfTheRegulation() =>
        Assert.Equal(["CO18", "CO19"], IndicatorCatalogue.Esf.Concat(IndicatorCatalogue.EsfPlus).Where(i => i.IsSampled).Select(i => i.Code));

    [Fact]
    public void Catalogue_Timing_FollowsTheKindOfCode() => Assert.All(IndicatorCatalogue.Esf.Concat(IndicatorCatalogue.EsfPlus), i => Assert.Equal(
        i.Code.Contains("CO", StringComparison.Ordinal) ? IndicatorTiming.Entry
        : i.Code is "CR06" or "CR07" or "CR08" or "CR09" or "EECR05" or "EECR06" ? IndicatorTiming.SixMonthsAfter : IndicatorTiming.UponLeaving,
        i.Timing));

    [Fact]
    public void Rules_AllTwelve_AreThere()
    {
        IEnumerable<RuleEntry> entries =
        [
            .. ParticipationRules.Compiled.Catalogue.Entries, .. RecordedPersonRules.Compiled.Catalogue.Entries,
            .. EsfOperationRules.Compiled.Catalogue.Entries, .. ReportedTableRules.Compiled.Catalogue.Entries,
        ];
        string[] expected = ["ESF-AGE", "ESF-STATUS1", "ESF-COMPLETE-1420", "ESF-COMPLETE-2127", "ESF-LEAVE28", "ESF-SIX", "ESF-REENTRY", "ESF-BAGATELL",
            "ESF-STRUCT", "ESF-GENDER", "ESF-SUBSET", "ESF-REPORTDUE"];
        Assert.Equal(expected.Order(), entries.Select(e => e.Id).Distinct().Order());
        Assert.All(entries, e => Assert.True(e.Severity != RuleSeverity.Unstated && e.NextStep is not null));
    }

    // A row per indicator: code, German name, data, validity, source and confidence, as the catalogue has them.
    [Fact]
    public void Page_Table_SaysWhatTheCatalogueSays()
    {
        var page = File.ReadAllText(Path.Combine(Repository(), "docs/esf-indicators.md"));
        var rows = IndicatorCatalogue.Esf.Concat(IndicatorCatalogue.EsfPlus)
            .Select(i => Row(i.Code, i.Name, i.Sensitivity == Sensitivity.Special ? "\\*\\*" : "\\*", i.To, i.Sources))
            .Concat(EntityCatalogue.Esf.Concat(EntityCatalogue.EsfPlus).Append(EntityCatalogue.Bildungskommunen)
                .Select(i => Row(i.Code, i.Name, "–", null, i.Sources)));
        var missing = rows.Where(r => !page.Contains(r, StringComparison.Ordinal)).ToList();
        Assert.True(missing.Count == 0, string.Concat(missing));

        static string Row(string code, LocalizedText name, string data, LocalDate? to, ValueList<Citation> sources) =>
            $"| {code} | {name.German} | {data} | {(to is { } day ? $"bis {day:dd.MM.yyyy}" : "")} "
            + $"| {string.Join("; ", sources.Select(s => $"{s.Document}, {s.Place} ({s.Confidence})"))} |\n";
    }

    private static IEnumerable<string> Range(string prefix, int from, int to) => Enumerable.Range(from, to - from + 1).Select(n => $"{prefix}{n:00}");

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "KommunalesBildungsmanagement.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
