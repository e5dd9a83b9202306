using KommunalesBildungsmanagement.Territories;
using Bildungsportal.Advising;
using Bildungsportal.Hosting;
using Bildungsportal.Loading;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bildungsportal.Pages;

/// <summary>Advice for a person. What is stated comes in the body of the request, lives as long as it, and is neither stored nor logged.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class AdviceModel(PortalState state, PortalCalendar calendar) : PageModel
{
    /// <summary>What the person has stated.</summary>
    [BindProperty]
    public ProfileForm Form { get; set; } = new();

    /// <summary>What is wrong with it.</summary>
    public ValueList<Problem> Problems { get; private set; } = [];

    /// <summary>The advice, after the form was sent without mistakes.</summary>
    public Advice? Advice { get; private set; }

    /// <summary>The districts to choose from.</summary>
    public IReadOnlyList<Territory> Districts =>
    [
        .. state.Content.Landscape.Territories
            .Where(t => t.Key.Level == TerritoryLevel.District)
            .OrderBy(t => t.Name, StringComparer.Ordinal)
            .ThenBy(t => t.Key),
    ];

    /// <summary>Shows the empty form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Shows the advice, or what is wrong with the form.</summary>
    public void OnPost()
    {
        var reading = ProfileReading.Of(Form);
        Problems = reading.Problems;
        if (Problems.Count > 0) Response.StatusCode = StatusCodes.Status400BadRequest;
        else Advice = new(reading.Profile, state.Content.Landscape, calendar.Today);
    }

    /// <summary>The problem of a field, if it has one.</summary>
    public Problem? ProblemOf(string field) => Problems.FirstOrDefault(p => p.Location == field);
}
