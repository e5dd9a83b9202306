using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Monitoring.Formulas;

/// <summary>The edition of a source that figures come from. Counts of one formula are taken from one edition where it has them all.</summary>
internal sealed record CountIssue(string Source, LocalDate? Vintage, LocalDate? TerritorialStatus)
{
    public static CountIssue Of(ObservationIdentity identity) => new(identity.Source, identity.Vintage, identity.TerritorialStatus);
}
