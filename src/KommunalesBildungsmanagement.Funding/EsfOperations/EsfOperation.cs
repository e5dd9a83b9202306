namespace KommunalesBildungsmanagement.Funding.EsfOperations;

/// <summary>An operation (Vorhaben) of the European Social Fund, as far as its indicators need it. What is not stated is unknown.</summary>
/// <remarks>Equality is by value; immutable.</remarks>
public sealed record EsfOperation
{
    /// <summary>Key of the operation in the system of the host; not blank.</summary>
    public required string Id { get; init => field = Require.Text(value); }

    /// <summary>The regulation it runs under.</summary>
    [Term("de", "Förderperiode"), Term("en", "generation of the fund")]
    public required EsfGeneration Generation { get; init; }

    /// <summary>
    /// Whether it mainly improves structures. This decides everything: then nobody is recorded as a participant. The authority decides it (DATES:
    /// master sheet part A). "Bildung integriert" and "Bildungskommunen" are structural at their core.
    /// </summary>
    [Term("de", "strukturelles Vorhaben"), Term("en", "structural operation")]
    public bool? IsStructural { get; init; }

    /// <summary>How many participants were recorded, not negative.</summary>
    [Term("de", "erfasste Teilnehmende"), Term("en", "participants recorded")]
    public int? RecordedParticipants { get; init => field = Require.NotNegative(value); }

    /// <summary>Whether the project itself finds out how participants fare six months after leaving; elsewhere the evaluators do.</summary>
    [Term("de", "das Projekt erhebt die Lage sechs Monate nach Austritt selbst")]
    [Term("en", "the project itself collects the situation six months after leaving")]
    public bool? CollectsLongerTermResults { get; init; }

    /// <summary>Up to which length support leaves no record; <see langword="null"/> if nobody has looked it up.</summary>
    public ShortSupportLimits? ShortSupport { get; init; }

    /// <summary>The day by which data must have been entered with the authority, as the notice or the authority sets it.</summary>
    [Term("de", "Stichtag der Dateneingabe"), Term("en", "day by which data are due")]
    public LocalDate? DataDueOn { get; init; }

    /// <summary>The day on which the data due were entered.</summary>
    [Term("de", "Daten eingegeben am"), Term("en", "data entered on")]
    public LocalDate? DataEnteredOn { get; init; }

    /// <summary>Whether social partners or non-governmental organisations carry it out, wholly or in part.</summary>
    [Term("de", "von Sozialpartnern oder Nichtregierungsorganisationen durchgeführt")]
    [Term("en", "implemented by social partners or non-governmental organisations")]
    public bool? IsByPartners { get; init; }

    /// <summary>Whether it is dedicated to lasting participation and progress of women in employment.</summary>
    [Term("de", "für Teilhabe und Vorankommen von Frauen in Beschäftigung")]
    [Term("en", "dedicated to participation and progress of women in employment")]
    public bool? IsForWomenInEmployment { get; init; }

    /// <summary>Whether it targets public administrations or public services.</summary>
    [Term("de", "zielt auf öffentliche Verwaltungen oder Dienste"), Term("en", "targets public administrations or services")]
    public bool? TargetsPublicAdministration { get; init; }

    /// <summary>How many public administrations or services it supports, not negative.</summary>
    [Term("de", "unterstützte öffentliche Verwaltungen oder Dienste"), Term("en", "public administrations or services supported")]
    public int? SupportedAdministrations { get; init => field = Require.NotNegative(value); }

    /// <summary>How many micro, small and medium-sized enterprises it supports, not negative.</summary>
    [Term("de", "unterstützte kleine und mittlere Unternehmen"), Term("en", "small and medium-sized enterprises supported")]
    public int? SupportedEnterprises { get; init => field = Require.NotNegative(value); }

    /// <summary>Whether it develops inclusive concepts of education.</summary>
    [Term("de", "entwickelt integrative Bildungskonzepte"), Term("en", "develops inclusive concepts of education")]
    public bool? DevelopsEducationConcepts { get; init; }

    /// <summary>Whether it develops new instruments of organising work.</summary>
    [Term("de", "entwickelt neue Instrumente der Arbeitsorganisation oder -gestaltung"), Term("en", "develops new instruments of organising work")]
    public bool? DevelopsWorkInstruments { get; init; }

    /// <summary>Whether it supports a municipal administration in managing education.</summary>
    [Term("de", "unterstützt eine kommunale Verwaltung im Bildungsmanagement")]
    [Term("en", "supports a municipal administration in managing education")]
    public bool? SupportsEducationManagement { get; init; }

    /// <summary>Its key.</summary>
    public override string ToString() => Id;
}
