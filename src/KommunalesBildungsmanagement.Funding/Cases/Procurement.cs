namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>Auftrag: a contract paid from the grant.</summary>
public sealed record Procurement
{
    /// <summary>Id in the file of the host.</summary>
    [Term("de", "Auftrag"), Term("en", "contract")]
    public required string Id { get; init; }

    /// <summary>Its value net of VAT.</summary>
    [Term("de", "Auftragswert"), Term("en", "contract value"), Unit("EUR")]
    public decimal? Value { get; init; }

    /// <summary>Whether Part 4 GWB applies to it.</summary>
    [Term("de", "Teil 4 GWB anzuwenden"), Term("en", "part 4 of the GWB applies")]
    public bool? ExceedsEuThreshold { get; init; }

    /// <summary>Whether it is a contract for research and development.</summary>
    [Term("de", "Forschungs- und Entwicklungsauftrag"), Term("en", "research and development contract")]
    public bool? IsResearch { get; init; }

    /// <summary>Whether the application already named the contractor.</summary>
    [Term("de", "Auftragnehmer im Antrag benannt"), Term("en", "contractor named in the application")]
    public bool? IsNamedInApplication { get; init; }

    /// <summary>Whether the authority consented in writing beforehand.</summary>
    [Term("de", "vorherige schriftliche Zustimmung"), Term("en", "prior written consent")]
    public bool? HasPriorConsent { get; init; }

    /// <summary>Whether the rules that apply to it were followed and that is on file.</summary>
    [Term("de", "vorgeschriebene Vergaberegeln eingehalten"), Term("en", "required procurement rules followed")]
    public bool? FollowedRequiredRules { get; init; }
}
