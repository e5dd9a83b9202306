using System.Diagnostics;

namespace Bildungsportal.Tests;

/// <summary>The portal as a process of its own: wrong options end it at once.</summary>
public sealed class StartTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("portal-start-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_data_folder_that_is_not_there_ends_the_start_with_a_message_in_both_languages()
    {
        var (code, message) = await StartAsync("--data", Path.Combine(_folder, "nirgends"));
        Assert.Equal(1, code);
        Assert.Contains("Diesen Ordner gibt es nicht.", message, StringComparison.Ordinal);
        Assert.Contains("There is no such folder.", message, StringComparison.Ordinal);
        Assert.Contains("nirgends", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_the_data_names_the_missing_files()
    {
        var (code, message) = await StartAsync("--data", _folder);
        Assert.Equal(1, code);
        Assert.Contains("21111-02-06-4.csv", message, StringComparison.Ordinal);
        Assert.Contains("AuszugGV4QAktuell.csv", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_wrong_options_are_told_at_once()
    {
        var (code, message) = await StartAsync("--data", Path.Combine(_folder, "nirgends"), "--today", "gestern");
        Assert.Equal(1, code);
        Assert.Contains("portal.data-folder", message, StringComparison.Ordinal);
        Assert.Contains("portal.today", message, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Message)> StartAsync(params string[] options)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "--database", Path.Combine(_folder, "portal.db"), .. options])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await output;
        return (process.ExitCode, await error);
    }
}
