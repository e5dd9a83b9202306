using KommunalesBildungsmanagement.Interchange.Printing;

namespace Bildungsbericht.Tests;

/// <summary>What the host says to wrong options, data and browsers.</summary>
public sealed class OptionTests : HostFixture
{
    [Theory]
    [InlineData("--day", "1.2.2022")]
    [InlineData("--lang", "fr")]
    [InlineData("--territory", "9762")]
    [InlineData("--format", "Bildungsbericht")]
    [InlineData("--audience", "all")]
    [InlineData("--funded-by", "lernen-vor-ort")]
    [InlineData("--output", "x")]
    [InlineData("--out")]
    [InlineData("--out", " ")]
    [InlineData("--extract", "x")]
    public async Task Execute_WrongOption_TellsHowToCall(params string[] args)
    {
        var (code, output, errors) = await RunAsync(args);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains("--territory SCHLÜSSEL", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_SeveralFaults_AreToldAtOnce() =>
        Assert.Equal(2, (await RunAsync("--lang", "fr", "--day", "x")).Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);

    [Theory]
    [InlineData("de", "Zu diesem Gebiet")]
    [InlineData("en", "There is nothing on this territory")]
    public async Task Execute_TerritoryOutsideTheData_IsRefused(string language, string words)
    {
        var (code, output, errors) = await RunInFolderAsync("--territory", "01001", "--lang", language);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("01001", errors, StringComparison.Ordinal);
        Assert.Contains(words, errors, StringComparison.Ordinal);
        Assert.Empty(Written());
    }

    [Fact]
    public async Task Execute_FolderWithoutData_NamesAllMissingFiles()
    {
        var (code, _, errors) = await RunInFolderAsync("--data", Folder);
        Assert.Equal(1, code);
        Assert.All(OpenTables.Sources, s => Assert.Contains(s, errors, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Execute_OutIsAFile_IsAProblem()
    {
        var file = Path.Combine(Folder, "file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);
        var (code, _, errors) = await RunAsync("--no-pdf", "--out", file, "--territory", "09762");
        Assert.Equal(1, code);
        Assert.Contains("folder", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_BrowserIsNone_IsRefusedBeforeAnythingIsWritten()
    {
        var (code, output, errors) = await RunAsync("--out", Folder, "--browser", Path.Combine(Folder, "none"));
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("print.no-browser", errors, StringComparison.Ordinal);
        Assert.Empty(Written());
    }

    [Fact]
    public async Task Execute_BrowserFails_WritesAllElse()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("The program that plays the browser is a shell script.");
        var browser = Path.Combine(Folder, "browser");
        await File.WriteAllTextAsync(browser, "#!/bin/sh\necho broken >&2\nexit 1\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(browser, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        var target = Path.Combine(Folder, "out");
        var (code, _, errors) = await RunAsync("--out", target, "--territory", "09762", "--format", "local-profile", "--browser", browser);
        Assert.Equal(3, code);
        Assert.Contains("local-profile-09762.pdf", errors, StringComparison.Ordinal);
        Assert.Contains("broken", errors, StringComparison.Ordinal);
        Assert.Equal(4, Directory.GetFiles(target).Length);
    }

    [Fact]
    public async Task Execute_WithTheBrowserOfTheMachine_PrintsThePdf()
    {
        if (!ChromiumPrinter.Find().Succeeded)
        {
            if (Environment.GetEnvironmentVariable("KBM_STRICT") == "1") Assert.Fail("There is no browser on this machine.");
            Assert.Skip("There is no browser on this machine.");
        }

        var (code, _, errors) = await RunAsync("--out", Folder, "--territory", "09762", "--format", "local-profile");
        Assert.Equal((0, ""), (code, errors));
        Assert.True((await File.ReadAllBytesAsync(Path.Combine(Folder, "local-profile-09762.pdf"), TestContext.Current.CancellationToken)).AsSpan().StartsWith("%PDF-"u8));
        Assert.Contains("local-profile-09762.pdf", Content("index.html"), StringComparison.Ordinal);
    }
}
