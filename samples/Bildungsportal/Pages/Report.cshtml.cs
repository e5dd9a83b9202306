using System.Net.Mime;
using System.Text;
using KommunalesBildungsmanagement.Exports;
using KommunalesBildungsmanagement.Monitoring.Catalogues;
using KommunalesBildungsmanagement.Monitoring.Outputs;
using KommunalesBildungsmanagement.Monitoring.Reports;
using KommunalesBildungsmanagement.Monitoring.Series;
using KommunalesBildungsmanagement.Territories;
using Bildungsportal.Explorer;
using Bildungsportal.Hosting;
using Bildungsportal.Languages;
using Bildungsportal.Loading;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bildungsportal.Pages;

/// <summary>A report on a territory as a file: HTML, PDF, CSV or JSON, made when it is asked for.</summary>
public sealed class ReportModel(PortalState state, PortalCalendar calendar, ReaderLanguage language, ReportPrinter printer) : PageModel
{
    // The page of the report holds its style, and nothing else.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    /// <summary>Kind of the report: profil, bericht, daten or thema.</summary>
    [BindProperty(SupportsGet = true, Name = "art")]
    public string? Kind { get; set; }

    /// <summary>Id of the indicator of a thematic analysis.</summary>
    [BindProperty(SupportsGet = true, Name = "kennzahl")]
    public string? IndicatorId { get; set; }

    /// <summary>Why there is no report.</summary>
    public LocalizedText Reason { get; private set; } = PortalTexts.ReportUnknownForm;

    /// <summary>Sends the report.</summary>
    public async Task<IActionResult> OnGetAsync(string key, string form)
    {
        var isSure = TerritoryKey.Read(key).TryGet(out var territory);
        if (!isSure || !new PlaceNames(state.Content.Landscape).Knows(territory)) return Missing(PortalTexts.TerritoryMissingText);
        if (ProductOf(Kind) is not { } product) return Missing(PortalTexts.ReportUnknownKind);
        if (product == ProductFormat.ThematicAnalysis && !EducationIndicators.TryFind(IndicatorId ?? "", out _))
        {
            return Missing(PortalTexts.IndicatorMissing);
        }

        return form switch
        {
            "html" or "csv" or "json" => Send(Build(territory, product), form, $"{product}-{territory}.{form}"),
            "pdf" => await PrintAsync(Build(territory, product), $"{product}-{territory}.pdf"),
            _ => Missing(PortalTexts.ReportUnknownForm),
        };
    }

    private static ProductFormat? ProductOf(string? kind) => kind switch
    {
        null or "" or "profil" => ProductFormat.LocalProfile,
        "bericht" => ProductFormat.EducationReport,
        "daten" => ProductFormat.DataCompendium,
        "thema" => ProductFormat.ThematicAnalysis,
        _ => null,
    };

    private MonitoringReport Build(TerritoryKey territory, ProductFormat product)
    {
        var content = state.Content;
        return ReportBuilder.Build(
            new()
            {
                Format = product,
                Audience = ReportAudience.Public,
                Territory = territory,
                MadeOn = calendar.Today,
                Names = content.Landscape.Territories.GroupBy(t => t.Key).ToDictionary(g => g.Key, g => g.First().Name),
                Indicators = product == ProductFormat.ThematicAnalysis ? [IndicatorId!] : [],
                Breaks = [SeriesBreak.VhsStatistics2018],

                // Figures of open data, published under a licence by those who may publish them. Anything else is held back.
                PublishedSources = content.Observations.All
                    .GroupBy(o => o.Identity.Source, StringComparer.Ordinal)
                    .Where(g => g.All(o => o.Provenance is { IsSample: false, Licence: not null }))
                    .Select(g => g.Key).Order(StringComparer.Ordinal).ToValueList(),
            },
            content.Observations);
    }

    private FileContentResult Send(MonitoringReport report, string form, string name)
    {
        // An HTML report is read in the browser; the others are files.
        if (form == "html") Response.Headers.ContentSecurityPolicy = Policy;
        return form switch
        {
            "html" => new(Encoding.UTF8.GetBytes(HtmlReport.Write(report, language.Culture)), "text/html; charset=utf-8"),
            "json" => new(Encoding.UTF8.GetBytes(JsonReport.Write(report)), MediaTypeNames.Application.Json) { FileDownloadName = name },
            _ => new(
                Encoding.UTF8.GetBytes(CsvReport.Write(
                    report, language.Culture, language.Code == "de" ? CsvDialect.GermanExcel : CsvDialect.Rfc4180)),
                "text/csv; charset=utf-8") { FileDownloadName = name },
        };
    }

    private async Task<IActionResult> PrintAsync(MonitoringReport report, string name)
    {
        var printed = await printer.PrintAsync(HtmlReport.Write(report, language.Culture), HttpContext.RequestAborted);
        return printed.TryGet(out var pdf)
            ? new FileContentResult(pdf.ToArray(), MediaTypeNames.Application.Pdf) { FileDownloadName = name }
            : Missing(PortalTexts.ReportNoPdf);
    }

    private PageResult Missing(LocalizedText reason)
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        Reason = reason;
        return Page();
    }
}
