namespace KommunalesBildungsmanagement.Interchange.Printing;

/// <summary>Prints a self-contained HTML text to PDF with a Chromium or Chrome that is installed on the machine.</summary>
/// <remarks>
/// <para>Paper, margins and page breaks are those of the page (<c>@page</c>); no header and no footer are added. Each print has a folder and a
/// browser profile of its own, which are removed afterwards, and no way into the network: pages that load something from there are printed without
/// it. The browser runs the scripts of the page: print only pages whose author is trusted.</para>
/// <para>What is wrong outside (no browser, a browser that fails, hangs or writes nothing, a full disk) is a <see cref="Problem"/>, never an
/// exception. Immutable, safe on any thread; two PDFs of one text differ in their dates.</para>
/// </remarks>
public sealed record ChromiumPrinter
{
    /// <summary>Name of the environment variable with the path of the browser.</summary>
    public const string Variable = "KBM_BROWSER";

    private ChromiumPrinter(string path) => Browser = path;

    /// <summary>Path of the browser.</summary>
    public string Browser { get; }

    /// <summary>How long one print may take. Default: one minute.</summary>
    public Duration Patience { get; init; } = Duration.FromMinutes(1);

    /// <summary>
    /// Whether the browser keeps its sandbox. Default: yes, except for an administrator (root), as whom Chromium refuses to start with it, e.g. in
    /// containers.
    /// </summary>
    public bool IsSandboxed { get; init; } = !Environment.IsPrivilegedProcess;

    /// <summary>Looks for the browser: at a path, else at that of <see cref="Variable"/>, else under its well-known names on the PATH.</summary>
    /// <param name="path">
    /// Path of the browser; <see langword="null"/> to look for one. A path at which there is none is a problem; no other is tried.
    /// </param>
    public static Reading<ChromiumPrinter> Find(string? path = null) => Find(path, Environment.GetEnvironmentVariable);

    internal static Reading<ChromiumPrinter> Find(string? path, Func<string, string?> variable)
    {
        var given = path ?? (variable(Variable) is { Length: > 0 } set ? set : null);
        if (given is not null)
        {
            return BrowserSearch.IsProgram(given)
                ? Reading.Of(new ChromiumPrinter(Path.GetFullPath(given)))
                : Reading.Failed<ChromiumPrinter>(PrintingProblems.NoBrowserAt(path is null ? Variable : "", given));
        }

        return BrowserSearch.OnPath(variable("PATH")) is { } found
            ? Reading.Of(new ChromiumPrinter(found))
            : Reading.Failed<ChromiumPrinter>(PrintingProblems.NoBrowser());
    }

    /// <summary>Prints a page.</summary>
    /// <param name="html">The whole page, self-contained.</param>
    /// <param name="cancellation">Ends the browser and the print.</param>
    /// <returns>The bytes of the PDF, or why there is none.</returns>
    /// <exception cref="OperationCanceledException">The caller has cancelled.</exception>
    public async Task<Reading<ReadOnlyMemory<byte>>> PrintAsync(string html, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(html);
        cancellation.ThrowIfCancellationRequested();
        DirectoryInfo? folder = null;
        try
        {
            folder = Directory.CreateTempSubdirectory("print-");
            return await new PrintJob(this, folder.FullName).RunAsync(html, cancellation).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Reading.Failed<ReadOnlyMemory<byte>>(PrintingProblems.NoFolder(exception.Message));
        }
        finally
        {
            if (folder is not null) await PrintJob.RemoveAsync(folder).ConfigureAwait(false);
        }
    }
}
