using KommunalesBildungsmanagement.Funding.Calculations;
using KommunalesBildungsmanagement.Funding.Calculations.Rates;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>Förderfall: one grant of one office, from the notice to the deletion of its records.</summary>
public sealed record FundingCase
{
    /// <summary>Id in the file of the host; not blank.</summary>
    public required string Id { get; init; }

    /// <summary>What the office calls it.</summary>
    public required string Title { get; init; }

    /// <summary>The programme.</summary>
    [Term("de", "Förderprogramm"), Term("en", "programme")]
    public required KnownProgramme Programme { get; init; }

    /// <summary>What the notice says.</summary>
    public GrantNotice Notice { get; init; } = new();

    /// <summary>Day the purpose was fulfilled before the end of the grant period; <see langword="null"/> if it was not.</summary>
    [Term("de", "Zweck erfüllt am"), Term("en", "purpose fulfilled on")]
    [FundingDate]
    public LocalDate? PurposeFulfilledOn { get; init; }

    /// <summary>Whether the recipient has an audit office of its own (Rechnungsprüfungsamt).</summary>
    [Term("de", "eigene Prüfungseinrichtung"), Term("en", "own audit office")]
    public bool? HasAuditOffice { get; init; }

    /// <summary>Verwendungsnachweis.</summary>
    public UseReport UseReport { get; init; } = new();

    /// <summary>Schlussbericht of the BNBest-BMBF 98.</summary>
    public Filing FinalReport { get; init; } = new();

    /// <summary>What the Schlussbericht holds.</summary>
    public FinalReportContents FinalReportContents { get; init; } = new();

    /// <summary>ANBest-Gk: whether the authority has demanded a Zwischennachweis.</summary>
    [Term("de", "Zwischennachweis verlangt"), Term("en", "interim use report demanded")]
    public bool? InterimDemanded { get; init; }

    /// <summary>The Zwischennachweis that was demanded.</summary>
    public Filing DemandedInterim { get; init; } = new();

    /// <summary>Reports for calendar years, as far as made or planned. What is missing here but due is found.</summary>
    public ValueList<YearlyReport> YearlyReports { get; init; } = [];

    /// <summary>The financing plan, line by line.</summary>
    public ValueList<BudgetLine> Lines { get; init; } = [];

    /// <summary>Money drawn.</summary>
    public ValueList<Payment> Payments { get; init; } = [];

    /// <summary>Events that had to be reported.</summary>
    public ValueList<CaseEvent> Events { get; init; } = [];

    /// <summary>Objects acquired.</summary>
    public ValueList<Asset> Assets { get; init; } = [];

    /// <summary>Contracts.</summary>
    public ValueList<Procurement> Procurements { get; init; } = [];

    /// <summary>Money passed on.</summary>
    public ValueList<PassedOnGrant> PassedOn { get; init; } = [];

    /// <summary>Eligible expenditure in all, as far as it is final.</summary>
    [Term("de", "tatsächliche Gesamtausgaben"), Term("en", "actual total expenditure"), Unit("EUR")]
    public decimal? ActualTotal { get; init; }

    /// <summary>Eligible expenditure up to the last request for money, payments then due included.</summary>
    [Term("de", "bisherige Ausgaben mit fälligen Zahlungen"), Term("en", "expenditure to date with payments due"), Unit("EUR")]
    public decimal? ExpenditureToDate { get; init; }

    /// <summary>Sum of <see cref="Payments"/>; <see langword="null"/> if the amount of one is missing.</summary>
    [Term("de", "bisher in Anspruch genommene Zuwendung"), Term("en", "grant drawn to date"), Unit("EUR")]
    public decimal? DrawnToDate => Payments.All(p => p.Amount is not null) ? Payments.Sum(p => p.Amount!.Value) : null;

    /// <summary>Money of others that came or rose after the notice.</summary>
    [Term("de", "neue oder höhere Deckungsmittel"), Term("en", "new or higher revenue"), Unit("EUR")]
    public decimal? NewRevenue { get; init; }

    /// <summary>Sum of all public grants for the same purpose.</summary>
    [Term("de", "öffentliche Zuwendungen insgesamt"), Term("en", "public grants in all"), Unit("EUR")]
    public decimal? TotalPublicGrants { get; init; }

    /// <summary>What the recipient keeps of the grant after repayments.</summary>
    [Term("de", "einbehaltene Zuwendung"), Term("en", "grant retained"), Unit("EUR")]
    public decimal? RetainedGrant { get; init; }

    /// <summary>Whether the grant pays personnel.</summary>
    [Term("de", "Personalausgaben gefördert"), Term("en", "personnel funded")]
    public bool? FundsPersonnel { get; init; }

    /// <summary>All spending of the recipient, for the Besserstellungsverbot.</summary>
    [Term("de", "Gesamtausgaben des Empfängers"), Term("en", "total spending of the recipient"), Unit("EUR")]
    public decimal? RecipientTotalSpending { get; init; }

    /// <summary>All grants of public hands to the recipient.</summary>
    [Term("de", "öffentliche Zuwendungen an den Empfänger"), Term("en", "public grants to the recipient"), Unit("EUR")]
    public decimal? RecipientPublicIncome { get; init; }

    /// <summary>Whether an employee is better off than comparable federal staff.</summary>
    [Term("de", "Vergütung über TVöD"), Term("en", "pay above federal staff")]
    public bool? PaysAboveFederalStaff { get; init; }

    /// <summary>Which kind of local authority receives it.</summary>
    [Term("de", "Art der Gebietskörperschaft"), Term("en", "kind of local authority")]
    public RecipientBody? Body { get; init; }

    /// <summary>Inhabitants of the recipient. The law names no reference day: state the one of the notice.</summary>
    [Term("de", "Einwohner"), Term("en", "inhabitants")]
    public int? Inhabitants { get; init; }

    /// <summary>For a town in a Landkreis: whether the consent of the Landkreis is on file.</summary>
    [Term("de", "Einverständnis des Landkreises"), Term("en", "consent of the Landkreis")]
    public bool? HasDistrictConsent { get; init; }

    /// <summary>Whether the recipient has a Jugendamt of its own.</summary>
    [Term("de", "eigenes Jugendamt"), Term("en", "own Jugendamt")]
    public bool? HasYouthOffice { get; init; }

    /// <summary>How many kreisangehörige Gemeinden take part.</summary>
    [Term("de", "beteiligte kreisangehörige Gemeinden"), Term("en", "municipalities taking part")]
    public int? PartnerMunicipalities { get; init; }

    /// <summary>NUTS region of the place of implementation, level 2 or below.</summary>
    public NutsCode? ImplementationRegion { get; init; }

    /// <summary>Full-time posts that the grant pays.</summary>
    [Term("de", "geförderte Stellen"), Term("en", "posts funded")]
    public decimal? Posts { get; init; }

    /// <summary>Base project and extension.</summary>
    public ProjectTerm Term { get; init; } = new();

    /// <summary>Costs in the terms of the ESF.</summary>
    public CostPlan Costs { get; init; } = new();

    /// <summary>What the programme wants to see at the end.</summary>
    public ProgrammeOutputs Outputs { get; init; } = new();

    /// <summary>Proof that the grant was visible.</summary>
    public ValueList<PublicityEvidence> Publicity { get; init; } = [];

    /// <summary>Documents for the public and for participants.</summary>
    public ValueList<Publication> Publications { get; init; } = [];

    /// <summary>Data the office uses.</summary>
    public ValueList<DataSource> DataSources { get; init; } = [];

    /// <summary>Tables the office publishes.</summary>
    public ValueList<PublishedTable> Tables { get; init; } = [];

    /// <summary>What retention periods hang on.</summary>
    public RetentionFacts Retention { get; init; } = new();

    /// <summary>Records that are kept and then deleted.</summary>
    public ValueList<RecordHolding> Holdings { get; init; } = [];

    /// <summary>Whether the recipient has official sites on social media.</summary>
    [Term("de", "Auftritt in sozialen Medien"), Term("en", "presence on social media")]
    public bool? HasSocialMedia { get; init; }

    /// <summary>Day on which the results were made available.</summary>
    [Term("de", "Ergebnisse zugänglich seit"), Term("en", "results available since")]
    public LocalDate? ResultsPublishedOn { get; init; }

    /// <summary>Whether the notice treats the place as a transition region; <see langword="null"/> if nobody has looked.</summary>
    public bool? StatedTransitionRegion { get; init; }

    /// <summary>
    /// Whether the place is in a transition region: as the notice says, else as an official source says of <see cref="ImplementationRegion"/>. A
    /// region that no source names has no category; none is guessed.
    /// </summary>
    [Term("de", "Übergangsregion"), Term("en", "transition region")]
    public bool? IsTransitionRegion => StatedTransitionRegion
        ?? (ImplementationRegion is { } region && Notice.IssuedOn is { } day && RegionCategories.Published.Of(region, day).TryGet(out var category)
            ? category == RegionCategory.Transition
            : null);

    /// <summary>What remains of the grant by Nr. 2 of the general conditions; <see langword="null"/> while a fact for it is missing.</summary>
    [Term("de", "ermäßigte Zuwendung (Nr. 2)"), Term("en", "reduced grant (Nr. 2)"), Unit("EUR")]
    public decimal? ReducedGrant =>
        CaseCalculations.ReductionOf(this) is { } reduction && reduction.TryGet(out var reduced) ? reduced.NewGrant.Euros : null;

    /// <summary>Day on which work on the project began.</summary>
    [Term("de", "Vorhaben begonnen am"), Term("en", "project started on")]
    public LocalDate? StartedOn { get; init; }

    /// <summary>Whether an early start was approved.</summary>
    [Term("de", "vorzeitiger Beginn zugelassen"), Term("en", "early start approved")]
    public bool? EarlyStartApproved { get; init; }

    /// <summary>Whether everything in the data-processing system can be exported for auditors.</summary>
    [Term("de", "Datenexport für Prüfer möglich"), Term("en", "data export for auditors possible")]
    public bool? CanExportForAudit { get; init; }

    /// <summary>Day on which the authority knew all facts that justify a revocation.</summary>
    [Term("de", "Kenntnis der Behörde"), Term("en", "known to the authority since")]
    public LocalDate? AuthorityKnewOn { get; init; }

    /// <summary>Day of a revocation; <see langword="null"/> if there was none.</summary>
    [Term("de", "Widerruf vom"), Term("en", "revoked on")]
    public LocalDate? RevokedOn { get; init; }

    /// <summary>The submission whose arrival a term names, e.g. <c>useReport.filing.submittedOn</c>; <see langword="null"/> if it is none.</summary>
    /// <param name="term">Name of the term.</param>
    internal Filing? FilingOf(string term) => term switch
    {
        "useReport.filing.submittedOn" => UseReport.Filing,
        "finalReport.submittedOn" => FinalReport,
        "demandedInterim.submittedOn" => DemandedInterim,
        "term.extensionApplication.submittedOn" => Term.ExtensionApplication,
        _ => null,
    };
}
