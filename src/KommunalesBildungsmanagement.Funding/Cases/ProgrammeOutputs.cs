namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>What a programme wants to see at the end. Each can carry the id of its evidence in the file of the host.</summary>
public sealed record ProgrammeOutputs
{
    /// <summary>Kommunales Bildungsmonitoring.</summary>
    [Term("de", "Bildungsmonitoring eingerichtet"), Term("en", "education monitoring in place")]
    public bool? HasMonitoring { get; init; }

    /// <summary>At least one Bildungsbericht or part of one.</summary>
    [Term("de", "Bildungsbericht veröffentlicht"), Term("en", "education report published")]
    public bool? HasPublishedReport { get; init; }

    /// <summary>With a decision of council or administration.</summary>
    [Term("de", "Steuerungsstruktur beschlossen"), Term("en", "steering structure decided")]
    public bool? HasSteering { get; init; }

    /// <summary>Cooperation with a Transferagentur.</summary>
    [Term("de", "Vereinbarung mit einer Transferagentur"), Term("en", "agreement with a Transferagentur")]
    public bool? HasTransferAgreement { get; init; }

    /// <summary>How the results outlast the grant.</summary>
    [Term("de", "Konzept zur Verstetigung"), Term("en", "sustainability concept")]
    public bool? HasSustainabilityConcept { get; init; }

    /// <summary>Strategy or Leitbild.</summary>
    [Term("de", "Bildungsstrategie"), Term("en", "education strategy")]
    public bool? HasStrategy { get; init; }

    /// <summary>A free web portal of actors, offerings and access conditions.</summary>
    [Term("de", "digitales Bildungsportal"), Term("en", "digital education portal")]
    public bool? HasPortal { get; init; }

    /// <summary>Bestandsaufnahme.</summary>
    [Term("de", "Bestandsaufnahme der Angebote"), Term("en", "inventory of offerings")]
    public bool? HasInventory { get; init; }

    /// <summary>At least one structure of coordination.</summary>
    [Term("de", "Koordinierungsstruktur"), Term("en", "coordination structure")]
    public bool? HasCoordination { get; init; }

    /// <summary>Lernen vor Ort: a Grundpate from the network of foundations.</summary>
    [Term("de", "Grundpate (Stiftung)"), Term("en", "patron foundation")]
    public bool? HasPatron { get; init; }

    /// <summary>Bildungskommunen, mandatory.</summary>
    [Term("de", "Modul 1: Auf- und Ausbau des DKBM"), Term("en", "module 1: building DKBM")]
    public bool? HasModule1 { get; init; }

    /// <summary>Bildungskommunen, mandatory.</summary>
    [Term("de", "Modul 2: analog-digital vernetzte Bildungslandschaft"), Term("en", "module 2: connected analogue and digital landscape")]
    public bool? HasModule2 { get; init; }

    /// <summary>Module 3: thematic foci; <see langword="null"/> if not known.</summary>
    public ValueList<ThematicFocus>? Themes { get; init; }

    /// <summary>Ids of documents that prove the above.</summary>
    public ValueList<string> EvidenceIds { get; init; } = [];

    /// <summary>How many thematic foci.</summary>
    [Term("de", "Zahl der Themenschwerpunkte"), Term("en", "number of thematic foci")]
    public int? ThemeCount => Themes?.Count;
}
