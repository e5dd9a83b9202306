using System.Globalization;

namespace Bildungsbericht.Tests;

/// <summary>The host, run in this process on a fixed day and into a folder of its own.</summary>
public abstract class HostFixture : IDisposable
{
    protected string Folder { get; } = Directory.CreateTempSubdirectory("bildungsbericht-").FullName;

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] args)
    {
        await using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        await using var errors = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var clock = new FixedClock(Instant.FromUtc(2026, 11, 21, 23, 30));
        var code = await ReportRun.ExecuteAsync(args, clock, output, errors, TestContext.Current.CancellationToken);
        return (code, output.ToString(), errors.ToString());
    }

    protected async Task<(int Code, string Output, string Errors)> RunInFolderAsync(params string[] args) =>
        await RunAsync(["--no-pdf", "--out", Folder, .. args]);

    protected string Content(string name) => File.ReadAllText(Path.Combine(Folder, name));

    protected IEnumerable<string> Written() => Directory.GetFiles(Folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

    private sealed class FixedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
