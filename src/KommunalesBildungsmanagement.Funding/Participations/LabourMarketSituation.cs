namespace KommunalesBildungsmanagement.Funding.Participations;

/// <summary>Where a participant stands in the labour market after leaving.</summary>
public enum LabourMarketSituation
{
    /// <summary>As at entry: asked, and nothing has changed.</summary>
    [Term("de", "unverändert"), Term("en", "unchanged")]
    Unchanged,

    /// <summary>Employed or self-employed.</summary>
    [Term("de", "erwerbstätig"), Term("en", "employed")]
    Employed,

    /// <summary>Looking for work; whoever is unemployed does, by definition.</summary>
    [Term("de", "auf Arbeitsuche"), Term("en", "looking for work")]
    JobSearching,

    /// <summary>Neither employed nor looking for work.</summary>
    [Term("de", "weder erwerbstätig noch auf Arbeitsuche"), Term("en", "neither employed nor looking for work")]
    Inactive,
}
