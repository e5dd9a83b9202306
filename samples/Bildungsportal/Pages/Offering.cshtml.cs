using KommunalesBildungsmanagement.Offerings;
using Bildungsportal.Hosting;
using Bildungsportal.Loading;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bildungsportal.Pages;

/// <summary>One offering.</summary>
public sealed class OfferingModel(PortalState state, PortalCalendar calendar) : PageModel
{
    private static readonly ValueFormat<LearningForm> Forms = ValueFormat.For<LearningForm>();

    /// <summary>The offering; <see langword="null"/> if there is none with this id.</summary>
    public LearningOffering? Offering { get; private set; }

    /// <summary>Today.</summary>
    public LocalDate Today => calendar.Today;

    /// <summary>Name of the provider.</summary>
    public string Provider => state.Content.Landscape.TryFindActor(Offering!.Provider, out var actor) ? actor.Name : Offering.Provider;

    /// <summary>Name of the territory.</summary>
    public string TerritoryName =>
        state.Content.Landscape.Territories.FirstOrDefault(t => t.Key == Offering!.Territory)?.Name ?? Offering!.Territory.ToString();

    /// <summary>The learning form.</summary>
    public LocalizedText Form => Forms.Describe(Offering!.Form);

    /// <summary>Whether the record is fresh.</summary>
    public Truth Freshness => Offering!.Freshness.IsFreshOn(calendar.Today);

    /// <summary>Shows the page.</summary>
    public void OnGet(string id)
    {
        Offering = state.Content.Landscape.Offerings.FirstOrDefault(o => o.Id == id);
        if (Offering is null) Response.StatusCode = StatusCodes.Status404NotFound;
    }

    /// <summary>Label of a target group.</summary>
    public LocalizedText GroupOf(string id) => state.Content.Landscape.TryFindTargetGroup(id, out var group) ? group.Label : LocalizedText.Same(id);
}
