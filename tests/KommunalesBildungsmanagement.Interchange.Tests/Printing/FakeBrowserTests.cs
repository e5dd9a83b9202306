using System.Globalization;
using KommunalesBildungsmanagement.Interchange.Printing;

namespace KommunalesBildungsmanagement.Interchange.Tests.Printing;

/// <summary>What the printer says when the browser is not there, fails, hangs or writes something else: programs of a few lines play it.</summary>
public sealed class FakeBrowserTests : IDisposable
{
    private const string FindTarget = "for a in \"$@\"; do case $a in --print-to-pdf=*) t=${a#*=};; esac; done\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("printer-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Find_NothingOnThePath_SaysHowToGetOne()
    {
        var problem = Assert.Single(ChromiumPrinter.Find(null, name => name == "PATH" ? _folder : null).Problems);
        Assert.Equal("print.no-browser", problem.Code);
        Assert.Contains("Kein Chromium", problem.Describe(CultureInfo.GetCultureInfo("de")), StringComparison.Ordinal);
        Assert.Contains("Install Chromium", problem.Describe(CultureInfo.GetCultureInfo("en")), StringComparison.Ordinal);
        Assert.Contains(ChromiumPrinter.Variable, problem.Remedy.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_NoPathAtAll_IsAProblem() => Assert.False(ChromiumPrinter.Find(null, _ => null).Succeeded);

    [Fact]
    public void Find_SeveralPlaces_PathBeforeVariableBeforeNames()
    {
        var (chromium, other, third) = (Program("chromium", ""), Program("other", ""), Program("third", ""));
        string? Both(string name) => name == ChromiumPrinter.Variable ? other : _folder;
        Assert.Equal(third, ChromiumPrinter.Find(third, Both).Value.Browser);
        Assert.Equal(other, ChromiumPrinter.Find(null, Both).Value.Browser);
        Assert.Equal(chromium, ChromiumPrinter.Find(null, n => n == "PATH" ? "/nowhere" + Path.PathSeparator + _folder : "").Value.Browser);
    }

    [Fact]
    public void Find_GivenPathIsNoProgram_TriesNoOther()
    {
        Program("chromium", "");
        var file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "");
        foreach (var path in new[] { file, Path.Combine(_folder, "missing"), _folder, "" })
        {
            var problem = Assert.Single(ChromiumPrinter.Find(path, _ => _folder).Problems);
            Assert.Equal(("print.no-browser", path), (problem.Code, problem.Value));
        }

        Assert.Equal(ChromiumPrinter.Variable, Assert.Single(ChromiumPrinter.Find(null, _ => file).Problems).Location);
    }

    [Fact]
    public async Task Print_BrowserFails_PassesItsWordsOn()
    {
        var problem = await ProblemOf("echo 'No usable sandbox!' >&2; exit 7");
        Assert.Equal(("print.failed", "No usable sandbox!"), (problem.Code, problem.Value));
        Assert.Contains("Code 7", problem.What.German, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Print_BrowserTalksALot_KeepsTheBeginning() =>
        Assert.InRange((await ProblemOf("yes 0123456789 | head -n 100000 >&2; exit 1")).Value!.Length, 1900, 2100);

    [Fact]
    public async Task Print_BrowserHangs_EndsIt()
    {
        var started = Path.Combine(_folder, "pid");
        var problem = await ProblemOf($"echo $$ > {started}; sleep 60", Duration.FromMilliseconds(500));
        Assert.Equal("print.timeout", problem.Code);
        Assert.Contains("0.5", problem.What.English, StringComparison.Ordinal);
        var id = int.Parse(File.ReadAllText(started), CultureInfo.InvariantCulture);
        Assert.True(HasEnded(id));
    }

    [Theory]
    [InlineData("exit 0")]
    [InlineData(FindTarget + "echo '<html>' > $t")]
    [InlineData(FindTarget + "printf '%%PDF-1.4 cut off' > $t")]
    [InlineData(FindTarget + ": > $t")]
    public async Task Print_NothingOrNoWholePdf_IsAProblem(string script) => Assert.Equal("print.no-pdf", (await ProblemOf(script)).Code);

    [Fact]
    public async Task Print_NoProgramInTheFile_IsAProblem() => Assert.Equal("print.not-started", (await ProblemOf("", first: "not a program")).Code);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Print_Arguments_KeepTheBrowserOfflineAndApart(bool isSandboxed)
    {
        var seen = Path.Combine(_folder, "seen");
        var printer = Printer(FindTarget + $"printf '%s\\n' \"$@\" > {seen}; printf '%%PDF-1.4\\n%%%%EOF' > $t") with { IsSandboxed = isSandboxed };
        Assert.True((await printer.PrintAsync("<p/>", TestContext.Current.CancellationToken)).Succeeded);
        var arguments = File.ReadAllLines(seen);
        Assert.Contains("--host-resolver-rules=MAP * ~NOTFOUND", arguments);
        Assert.Contains("--no-pdf-header-footer", arguments);
        Assert.Equal(isSandboxed, !arguments.Contains("--no-sandbox"));
        var page = new Uri(arguments[^1]).LocalPath;
        Assert.EndsWith("page.html", page, StringComparison.Ordinal);
        Assert.Contains($"--user-data-dir={Path.GetDirectoryName(page)}/profile", arguments);
        Assert.False(Directory.Exists(Path.GetDirectoryName(page)));
    }

    [Fact]
    public async Task Print_Cancelled_EndsTheBrowserAndCleansUp()
    {
        var seen = Path.Combine(_folder, "seen");
        using var cancelled = new CancellationTokenSource();
        var print = Printer($"printf '%s\\n' \"$@\" > {seen}; echo $$ > {seen}.pid; sleep 60").PrintAsync("<p/>", cancelled.Token);
        while (!File.Exists(seen + ".pid") || new FileInfo(seen + ".pid").Length == 0) await Task.Delay(10, TestContext.Current.CancellationToken);
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => print);
        Assert.False(Directory.Exists(Path.GetDirectoryName(new Uri(File.ReadAllLines(seen)[^1]).LocalPath)));
        Assert.True(HasEnded(int.Parse(File.ReadAllText(seen + ".pid"), CultureInfo.InvariantCulture)));
    }

    private static bool HasEnded(int id)
    {
        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(id);
            return process.WaitForExit(5000);
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    private async Task<Problem> ProblemOf(string script, Duration? patience = null, string first = "#!/bin/sh")
    {
        var printer = Printer(script, first);
        if (patience is { } given) printer = printer with { Patience = given };
        return Assert.Single((await printer.PrintAsync("<p/>", TestContext.Current.CancellationToken)).Problems);
    }

    private ChromiumPrinter Printer(string script, string first = "#!/bin/sh") => ChromiumPrinter.Find(Program("fake", script, first)).Value;

    private string Program(string name, string script, string first = "#!/bin/sh")
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("The programs that play the browser are shell scripts.");
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, $"{first}\n{script}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }
}
