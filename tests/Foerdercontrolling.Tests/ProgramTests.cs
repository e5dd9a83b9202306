using System.Text.Json;
using KommunalesBildungsmanagement.Funding.Documents;

namespace Foerdercontrolling.Tests;

/// <summary>The program of the sample, run on a fixed day.</summary>
public sealed class ProgramTests : IDisposable
{
    private static readonly string[] Cases =
        ["bi-eisenach", "bi-erlangen", "bi-fuerth", "bi-pfaffenhofen", "bk-kaufbeuren", "kkn-coburg", "kkn-muenster", "muster-vollstaendig"];

    private readonly string _folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose()
    {
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("de", "Muster", "nicht erfüllt", "lang=\"de\"", "verlängert: ")]
    [InlineData("en", "Muster", "not met", "lang=\"en\"", "extended: ")]
    public void Execute_Samples_WritesEverything(string language, string title, string notMet, string lang, string state)
    {
        var (code, output, errors) = Run("--today", "2022-02-01", "--lang", language, "--out", _folder);
        Assert.Equal((0, ""), (code, errors));
        Assert.All(Cases, c => Assert.Contains($"=== {c}: ", output, StringComparison.Ordinal));
        Assert.Contains(title, output, StringComparison.Ordinal);
        Assert.Contains(notMet, output, StringComparison.Ordinal);
        string[] files = ["calendar.csv", "calendar.html", "calendar.ics", .. Cases.SelectMany(c => new[] { $"decision-{c}.json", $"dossier-{c}.html" })];
        Assert.Equal(files.Order(StringComparer.Ordinal), Written().Order(StringComparer.Ordinal));
        Assert.Contains(lang, Content("calendar.html"), StringComparison.Ordinal);
        Assert.Contains(lang, Content("dossier-kkn-coburg.html"), StringComparison.Ordinal);
        Assert.Contains(state, Content("calendar.ics").Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("DTSTAMP:20260101T120000Z", Content("calendar.ics"), StringComparison.Ordinal);
        Assert.DoesNotContain("Bildungsmonitoring", Content("calendar.csv"), StringComparison.Ordinal);
        Assert.Equal(language == "de", Content("calendar.csv").Contains(';', StringComparison.Ordinal) && Bytes("calendar.csv")[0] == 0xEF);
    }

    [Fact]
    public void Execute_Samples_RecordsCanBeReadAndAreOfThatDay()
    {
        Assert.Equal(0, Run("--today", "2022-02-01", "--out", _folder).Code);
        Assert.All(Cases, c =>
        {
            var record = DecisionRecordJson.Read(Content($"decision-{c}.json")).Value;
            Assert.Equal((c, new LocalDate(2022, 2, 1)), (record.CaseId, record.JudgedOn));
        });
    }

    [Fact]
    public void Execute_Twice_WritesTheSame()
    {
        Assert.Equal(0, Run("--today", "2022-02-01", "--out", _folder).Code);
        var first = Written().ToDictionary(f => f, Content);
        Assert.Equal(0, Run("--today", "2022-02-01", "--out", _folder).Code);
        Assert.Equal(first, Written().ToDictionary(f => f, Content));
    }

    [Fact]
    public void Execute_WithoutToday_TakesTheDayInGermany()
    {
        var file = Put("a.json", """{"id":"a","title":"A","programme":"bildungIntegriert"}""");
        Assert.Equal(0, Run(Instant.FromUtc(2025, 12, 31, 23, 0), "--out", _folder, "--case", file).Code);
        Assert.Equal("2026-01-01", JsonDocument.Parse(Content("decision-a.json")).RootElement.GetProperty("judgedOn").GetString());
    }

    [Fact]
    public void Execute_BrokenFile_NamesAllFaultsAndWritesNothing()
    {
        var good = Put("good.json", """{"id":"a","title":"A","programme":"bildungIntegriert"}""");
        var bad = Put("bad.json", """[{"id":"b","programme":"x"},{"id":"c","title":"C","programme":"bildungIntegriert","notice":{"grant":-1}}]""");
        var target = Path.Combine(_folder, "out");
        var (code, output, errors) = Run("--out", target, "--case", good, "--case", bad, "--case", Path.Combine(_folder, "none.json"));
        Assert.Equal((1, ""), (code, output));
        Assert.False(Directory.Exists(target));
        Assert.All(
            ["bad.json: $[0].title: ", "bad.json: $[0].programme: ", "bad.json: $[1].notice.grant: ", "none.json: "],
            place => Assert.Contains(place, errors, StringComparison.Ordinal));
        Assert.Equal(4, errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("negativ", errors, StringComparison.Ordinal);
        Assert.Contains("negative", Run("--lang", "en", "--out", target, "--case", bad).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Execute_SameIdInTwoFiles_IsRefused()
    {
        var one = Put("1.json", """{"id":"a","title":"A","programme":"bildungIntegriert"}""");
        var two = Put("2.json", """{"id":"a","title":"B","programme":"bildungIntegriert"}""");
        var (code, _, errors) = Run("--out", Path.Combine(_folder, "out"), "--case", one, "--case", two);
        Assert.Equal(1, code);
        Assert.Contains("[a]", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Execute_IdThatNamesAFolder_StaysInTheFolder()
    {
        var file = Put("a.json", """{"id":"../../x","title":"A","programme":"bildungIntegriert"}""");
        Assert.Equal(0, Run("--out", Path.Combine(_folder, "out"), "--case", file).Code);
        Assert.True(File.Exists(Path.Combine(_folder, "out", "dossier-______x.html")));
    }

    [Fact]
    public void Execute_IdsThatMakeOneFileName_KeepFilesOfTheirOwn()
    {
        var file = Put("a.json", """[{"id":"a/1","title":"A","programme":"bildungIntegriert"},{"id":"a?1","title":"B","programme":"bildungIntegriert"}]""");
        Assert.Equal(0, Run("--out", Path.Combine(_folder, "out"), "--case", file).Code);
        Assert.Equal(2, Directory.GetFiles(Path.Combine(_folder, "out"), "dossier-*.html").Length);
    }

    [Theory]
    [InlineData("--today", "1.2.2022")]
    [InlineData("--lang", "fr")]
    [InlineData("--output", "x")]
    [InlineData("--out")]
    public void Execute_WrongOption_TellsHowToCall(params string[] args)
    {
        var (code, output, errors) = Run(args);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains("--today JJJJ-MM-TT", errors, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Errors) Run(params string[] args) => Run(Instant.FromUtc(2026, 1, 1, 12, 0), args);

    private static (int Code, string Output, string Errors) Run(Instant now, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var code = ControllingRun.Execute(args, new FixedClock(now), output, errors);
        return (code, output.ToString(), errors.ToString());
    }

    private string Put(string name, string text)
    {
        Directory.CreateDirectory(_folder);
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private IEnumerable<string> Written() => Directory.GetFiles(_folder).Select(f => Path.GetFileName(f));

    private string Content(string name) => File.ReadAllText(Path.Combine(_folder, name));

    private byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(_folder, name));

    private sealed class FixedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
