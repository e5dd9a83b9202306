using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Funding.Calculations.Rates;

/// <summary>A table of region categories, each with its source. A region that is not in it has no category: none is guessed.</summary>
/// <remarks>Equality by values. Immutable; <see cref="With"/> gives another table.</remarks>
public sealed record RegionCategories
{
    private RegionCategories(ValueList<RegionAssignment> assignments) => Assignments = assignments;

    /// <summary>A table without regions.</summary>
    public static RegionCategories None { get; } = new([]);

    /// <summary>
    /// The German regions of 2021 to 2027 that an official source names. The list itself (Durchführungsbeschluss (EU) 2021/1130, Anhang) was not
    /// at hand, so most regions are missing: a host adds them from there.
    /// </summary>
    public static RegionCategories Published { get; } = new(PublishedRegionCategories.All().ToValueList());

    /// <summary>The assignments, by region and period.</summary>
    public ValueList<RegionAssignment> Assignments { get; }

    /// <summary>The table with an assignment added, or put in the place of the one for the same region and period.</summary>
    /// <param name="assignment">The assignment.</param>
    public RegionCategories With(RegionAssignment assignment) => new(Assignments
        .Where(a => (a.Region, a.Period) != (assignment.Region, assignment.Period))
        .Append(assignment)
        .OrderBy(a => a.Region.Text, StringComparer.Ordinal)
        .ThenBy(a => a.Period.First)
        .ToValueList());

    /// <summary>The category of the place where a project is carried out.</summary>
    /// <param name="place">NUTS code of level 2 or 3 of the place of implementation.</param>
    /// <param name="day">A day of the programming period, e.g. that of the notice.</param>
    public Calculation<RegionCategory> Of(NutsCode place, LocalDate day)
    {
        var trace = new Trace();
        var found = place.Level < 2
            ? null
            : Assignments.FirstOrDefault(a => a.IsConfirmed && a.Region.Text == place.Text[..4] && a.Period.Contains(day));
        if (found is null) return trace
            .Cite(new Citation("Durchführungsbeschluss (EU) 2021/1130", "Anhang", new LocalDate(2021, 7, 5), null, Confidence.Unverified))
            .Miss(Words.Of(
                "Regionenkategorie von {0} am {1}", "region category of {0} on {1}", LocalizedText.Same(place.Text), Words.Day(day)))
            .Unknown<RegionCategory>();
        return trace
            .Cite(new Citation("VO (EU) 2021/1060", "Art. 108 Abs. 2", new LocalDate(2021, 6, 24), null, Confidence.Read), found.Source)
            .Step(Words.Of("{0} liegt in {1}.", "{0} lies in {1}.", LocalizedText.Same(place.Text), LocalizedText.Same(found.Region.Text)))
            .Known(found.Category);
    }
}
