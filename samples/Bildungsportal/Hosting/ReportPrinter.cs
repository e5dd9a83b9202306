using KommunalesBildungsmanagement.Interchange.Printing;

namespace Bildungsportal.Hosting;

/// <summary>Prints reports, one at a time: a browser is a heavy guest on a small server.</summary>
public sealed class ReportPrinter(PortalOptions options) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Prints a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="cancellation">Ends waiting and printing.</param>
    /// <returns>The PDF, or why there is none.</returns>
    public async Task<Reading<ReadOnlyMemory<byte>>> PrintAsync(string html, CancellationToken cancellation)
    {
        var found = ChromiumPrinter.Find(options.Browser);
        if (!found.TryGet(out var printer)) return Reading.Failed<ReadOnlyMemory<byte>>(found.Problems);
        await _turn.WaitAsync(cancellation);
        try
        {
            return await printer.PrintAsync(html, cancellation);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();
}
