using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace KommunalesBildungsmanagement.Interchange.Printing;

/// <summary>One run of the browser in a folder of its own.</summary>
internal sealed class PrintJob(ChromiumPrinter printer, string folder)
{
    private const int MostSaid = 2000;

    private string Target => Path.Combine(folder, "page.pdf");

    public async Task<Reading<ReadOnlyMemory<byte>>> RunAsync(string html, CancellationToken cancellation)
    {
        var page = Path.Combine(folder, "page.html");
        await File.WriteAllTextAsync(page, html, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellation).ConfigureAwait(false);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var process = new Process { StartInfo = StartOf(page) };
        var said = new StringBuilder();
        process.OutputDataReceived += (_, line) => Note(said, line.Data);
        process.ErrorDataReceived += (_, line) => Note(said, line.Data);
        try
        {
            process.Start();
        }
        catch (ExternalException exception)
        {
            return Failed(PrintingProblems.NotStarted(printer.Browser, exception.Message));
        }

        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        patience.CancelAfter(printer.Patience.ToTimeSpan());
        try
        {
            await process.WaitForExitAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            End(process);
            cancellation.ThrowIfCancellationRequested();
            return Failed(PrintingProblems.TookTooLong(printer.Browser, printer.Patience));
        }

        return process.ExitCode == 0
            ? await PdfAsync(Text(said), cancellation).ConfigureAwait(false)
            : Failed(PrintingProblems.Failed(printer.Browser, process.ExitCode, Text(said)));
    }

    /// <summary>Removes a folder. Parts of the browser end a moment after it and still hold files.</summary>
    public static async Task RemoveAsync(DirectoryInfo folder)
    {
        for (var attempt = 0; attempt < 40; attempt++)
        {
            try
            {
                if (Directory.Exists(folder.FullName)) folder.Delete(recursive: true);
                return;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                await Task.Delay(50, CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    private async Task<Reading<ReadOnlyMemory<byte>>> PdfAsync(string said, CancellationToken cancellation)
    {
        if (!File.Exists(Target)) return Failed(PrintingProblems.NoPdf(printer.Browser, said));
        var bytes = await File.ReadAllBytesAsync(Target, cancellation).ConfigureAwait(false);
        return bytes.AsSpan().StartsWith("%PDF-"u8) && bytes.AsSpan(Math.Max(0, bytes.Length - 1024)).IndexOf("%%EOF"u8) >= 0
            ? Reading.Of<ReadOnlyMemory<byte>>(bytes)
            : Failed(PrintingProblems.NoPdf(printer.Browser, said));
    }

    private ProcessStartInfo StartOf(string page)
    {
        var start = new ProcessStartInfo(printer.Browser)
        {
            UseShellExecute = false, CreateNoWindow = true, WorkingDirectory = folder,
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        string[] flags =
        [
            "--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-sync",
            "--disable-background-networking", "--disable-component-update", "--disable-default-apps", "--disable-breakpad",

            // /dev/shm of containers is too small for long pages.
            "--disable-dev-shm-usage",

            // No name resolves, and every connection goes to a proxy that is not there.
            "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=http://127.0.0.1:9", "--proxy-bypass-list=<-loopback>",
            $"--user-data-dir={Path.Combine(folder, "profile")}", "--no-pdf-header-footer", $"--print-to-pdf={Target}",
        ];
        foreach (var flag in flags) start.ArgumentList.Add(flag);
        if (!printer.IsSandboxed) start.ArgumentList.Add("--no-sandbox");
        start.ArgumentList.Add(new Uri(page).AbsoluteUri);
        return start;
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ExternalException or AggregateException)
        {
            // It has ended by itself in the meantime; what cannot be ended is not ours to wait for.
        }
    }

    private static void Note(StringBuilder said, string? line)
    {
        lock (said)
        {
            if (!string.IsNullOrWhiteSpace(line) && said.Length < MostSaid) said.Append(said.Length == 0 ? "" : " | ").Append(line.Trim());
        }
    }

    private static string Text(StringBuilder said)
    {
        lock (said) return said.ToString();
    }

    private static Reading<ReadOnlyMemory<byte>> Failed(Problem problem) => Reading.Failed<ReadOnlyMemory<byte>>(problem);
}
