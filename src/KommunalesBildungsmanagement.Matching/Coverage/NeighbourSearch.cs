namespace KommunalesBildungsmanagement.Matching;

/// <summary>Free places elsewhere that would fit somebody of the group if residence did not matter.</summary>
internal static class NeighbourSearch
{
    private const string Residence = "residence";

    public static ValueList<NeighbourOffer> Of(TerritoryFacts facts, IEnumerable<CoverageRun> runs, LocalDate day) =>
    [
        .. from run in runs
           where !run.Territory.Overlaps(facts.Territory)
           let anywhere = run with { Requirements = run.Requirements.Where(c => c.Id != Residence).ToValueList() }
           let fits = new RunAccess(anywhere, facts.Segments).Group
           let free = run.FreeOn(day)
           where !fits.IsFalse && free != 0
           group (fits, free) by (run.Offering.Id, run.Territory, run.Offering.ResidentsOnly) into offering
           let offer = new NeighbourOffer(
               offering.Key.Id, offering.Key.Territory, offering.Any(r => r.free is null) ? null : offering.Sum(r => r.free),
               offering.Max(r => r.fits), offering.Key.ResidentsOnly)
           orderby offer.Fits descending, offer.Free descending, offer.Offering
           select offer,
    ];
}
