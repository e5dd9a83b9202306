using KommunalesBildungsmanagement.Interchange.Printing;

namespace KommunalesBildungsmanagement.Interchange.Tests.Printing;

/// <summary>Prints with the browser of the machine. Its absence skips a test visibly; with KBM_STRICT=1 it fails it.</summary>
public sealed class ChromiumPrinterTests
{
    [Fact]
    public async Task Print_PageWithUmlauts_IsAPdfWithItsText()
    {
        var pdf = (await Browser().PrintAsync(PageOf("<p>Größe äöüß</p>"), TestContext.Current.CancellationToken)).Value;
        Assert.True(pdf.Span.StartsWith("%PDF-"u8));
        Assert.Equal(1, PdfText.Pages(pdf));
        Assert.Contains("Größe äöüß", PdfText.Read(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Print_PageBreaks_AreThoseOfThePage()
    {
        var html = PageOf("<p style='break-after: page'>eins</p><p style='break-after: page'>zwei</p><p>drei</p>");
        Assert.Equal(3, PdfText.Pages((await Browser().PrintAsync(html, TestContext.Current.CancellationToken)).Value));
    }

    [Fact]
    public async Task Print_NoHeaderAndFooter_OnlyThePageStandsOnThePaper()
    {
        var text = PdfText.Read((await Browser().PrintAsync(PageOf("<p>nur dies</p>"), TestContext.Current.CancellationToken)).Value);
        Assert.Equal("nur dies", text.Trim());
    }

    [Fact]
    public async Task Print_TwoAtATime_DoNotDisturbEachOther()
    {
        var printer = Browser();
        var both = await Task.WhenAll(
            printer.PrintAsync(PageOf("<p>erste</p>"), TestContext.Current.CancellationToken),
            printer.PrintAsync(PageOf("<p>zweite</p>"), TestContext.Current.CancellationToken));
        Assert.Equal(["erste", "zweite"], both.Select(p => PdfText.Read(p.Value).Trim()));
    }

    private static string PageOf(string body) =>
        $"<!DOCTYPE html><html lang='de'><head><meta charset='utf-8'><title>Titel</title></head><body>{body}</body></html>";

    private static ChromiumPrinter Browser()
    {
        var found = ChromiumPrinter.Find();
        if (found.TryGet(out var printer)) return printer;
        var reason = found.Problems[0].ToString();
        if (Environment.GetEnvironmentVariable("KBM_STRICT") == "1") Assert.Fail(reason);
        Assert.Skip(reason);
        return null!;
    }
}
