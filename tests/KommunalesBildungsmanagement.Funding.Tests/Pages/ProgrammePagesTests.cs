using System.Globalization;
using System.Text;
using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Coverage;
using KommunalesBildungsmanagement.Funding.RulePacks;

namespace KommunalesBildungsmanagement.Funding.Tests.Pages;

/// <summary>docs/programmes is written from the rules. KBM_WRITE=1 writes it; otherwise it must be current.</summary>
public sealed class ProgrammePagesTests
{
    private static readonly (string File, KnownProgramme Programme)[] Programmes =
    [
        ("lernen-vor-ort", KnownProgramme.LernenVorOrt),
        ("bildung-integriert", KnownProgramme.BildungIntegriert),
        ("kommunale-koordinierung", KnownProgramme.KoordinierungNeuzugewanderte),
        ("bildungskommunen", KnownProgramme.Bildungskommunen),
        ("ganztag-in-bildungskommunen", KnownProgramme.GanztagInBildungskommunen),
    ];

    public static TheoryData<string> Files => [.. Pages().Select(p => p.File)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Page_IsCurrent(string file)
    {
        var path = Path.Combine(TestIndex.Repository, "docs", "programmes", file + ".md");
        var expected = Pages().Single(p => p.File == file).Text;
        if (Environment.GetEnvironmentVariable("KBM_WRITE") == "1") File.WriteAllText(path, expected);
        Assert.Equal(expected, File.ReadAllText(path));
    }

    [Fact]
    public void EveryRule_HasATest() =>
        Assert.All(AllPacks().SelectMany(p => p.Catalogue.Entries).Select(e => e.Id).Distinct(), id => Assert.NotEmpty(TestIndex.Of(id)));

    [Fact]
    public void EveryRule_SaysWhatItWeighsWhereItStandsAndWhatToDo() => Assert.All(
        AllPacks().SelectMany(p => p.Catalogue.Entries),
        e => Assert.True(e.Severity != RuleSeverity.Unstated && e.Citations.Count > 0 && e.NextStep is not null, e.ToString()));

    [Fact]
    public void EveryError_RestsOnASourceThatWasReadOrReported() => Assert.All(
        AllPacks().SelectMany(p => p.Catalogue.Entries).Where(e => e.Severity == RuleSeverity.Error),
        e => Assert.True(e.Confidence is Confidence.Read or Confidence.Reported, e.ToString()));

    [Fact]
    public void EveryRuleOfAProgramme_BelongsToACriterion_AndEveryCriterionNamesRulesThatExist()
    {
        foreach (var (_, programme) in Programmes)
        {
            var rules = ProgrammePacks.Of(programme).SelectMany(p => p.Catalogue.Entries).Select(e => e.Id).ToHashSet();
            var named = ProgrammeCriteria.Of(programme).SelectMany(c => c.RuleIds).ToHashSet();
            Assert.Equal(rules.Order(), named.Order());
        }
    }

    [Fact]
    public void Coverage_CountsWhatRulesJudge()
    {
        var coverage = ProgrammeCoverage.Of(KnownProgramme.BildungIntegriert);
        Assert.Equal((6, 2, 2), (coverage.Count(CriterionCoverage.Evaluated), coverage.Count(CriterionCoverage.TextOnly), coverage.Count(CriterionCoverage.NotObtainable)));
        Assert.StartsWith("6 von 10 Kriterien", coverage.Text.German, StringComparison.Ordinal);
    }

    private static IEnumerable<RulePack> AllPacks() =>
        [.. Conditions, .. GeneralPacks.All, .. Programmes.SelectMany(p => ProgrammePacks.Of(p.Programme)).Distinct()];

    private static RulePack[] Conditions =>
        [StandardPacks.Resolution, StandardPacks.AnbestGk, StandardPacks.AnbestP, StandardPacks.BnBestBmbf98, StandardPacks.Abruf, ProgrammePacks.FederalPublicityPack];

    private static IEnumerable<(string File, string Text)> Pages()
    {
        foreach (var (file, programme) in Programmes)
        {
            var name = ValueFormat.For<KnownProgramme>().Describe(programme).German;
            yield return (file, Start(name) + Table(ProgrammeCoverage.Of(programme)) + string.Concat(ProgrammePacks.Of(programme).Select(RulePage.Of)));
        }

        yield return ("nebenbestimmungen", Start("Nebenbestimmungen") + string.Concat(Conditions.Select(RulePage.Of)));
        yield return ("datenschutz-und-statistik", Start("Datenschutz und Statistik") + string.Concat(GeneralPacks.All.Select(RulePage.Of)));
    }

    private static string Start(string name) =>
        $"# {name}\n\nAus den Regeln erzeugt: `KBM_WRITE=1 dotnet test tests/KommunalesBildungsmanagement.Funding.Tests`. Der Zuwendungsbescheid geht vor.\n\n";

    private static string Table(ProgrammeCoverage coverage)
    {
        var text = new StringBuilder($"{coverage.Text.German}\n\n| Kriterium | Quelle | Stand | Regeln |\n|---|---|---|---|\n");
        foreach (var (criterion, state) in coverage.Criteria)
        {
            var rules = criterion.RuleIds.Count == 0 ? criterion.WhyNot!.German : string.Join(", ", criterion.RuleIds.Select(r => $"`{r}`"));
            text.Append(CultureInfo.InvariantCulture, $"| {criterion.Text.German} | {criterion.Source} | {ValueFormat.For<CriterionCoverage>().Describe(state).German} | {rules} |\n");
        }

        return text.Append('\n').ToString();
    }
}
