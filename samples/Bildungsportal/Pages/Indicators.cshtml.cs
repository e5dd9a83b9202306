using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Catalogues;
using Bildungsportal.Explorer;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bildungsportal.Pages;

/// <summary>The catalogue of indicators, to search.</summary>
public sealed class IndicatorsModel(IndicatorOverview overview) : PageModel
{
    /// <summary>Words that id, name, or formula must hold.</summary>
    [BindProperty(SupportsGet = true, Name = "suche")]
    public string? Words { get; set; }

    /// <summary>Letter of an area, A to I.</summary>
    [BindProperty(SupportsGet = true, Name = "bereich")]
    public string? AreaLetter { get; set; }

    /// <summary>Whether only those with values here are shown: ja.</summary>
    [BindProperty(SupportsGet = true, Name = "werte")]
    public string? WithValues { get; set; }

    /// <summary>The areas with what was found.</summary>
    public IReadOnlyList<CatalogueArea> Areas { get; private set; } = [];

    /// <summary>How many were found.</summary>
    public int Found => Areas.Sum(a => a.Indicators.Count);

    /// <summary>The letter of an area.</summary>
    public static string LetterOf(EducationArea area) => ((char)('A' + (int)area)).ToString();

    /// <summary>Whether it has values here.</summary>
    public bool HasValues(Indicator indicator) => overview.HasValues(indicator);

    /// <summary>Shows the page.</summary>
    public void OnGet() => Areas =
    [
        .. Enum.GetValues<EducationArea>()
            .Select(area => new CatalogueArea(area, EducationIndicators.In(area).Where(IsWanted).ToValueList()))
            .Where(area => area.Indicators.Count > 0),
    ];

    private bool IsWanted(Indicator indicator) =>
        (string.IsNullOrEmpty(AreaLetter) || LetterOf(indicator.Area) == AreaLetter)
        && (WithValues != "ja" || HasValues(indicator))
        && (Words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Texts(indicator)
            .Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<string> Texts(Indicator indicator) =>
        indicator.Variants.Select(v => v.Words).Append(indicator.Label).SelectMany(t => new[] { t.German, t.English }).Append(indicator.Id);
}
