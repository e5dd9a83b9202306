namespace KommunalesBildungsmanagement.Tests;

/// <summary>One valid record of each kind; tests change what they are about.</summary>
internal static class Valid
{
    public static LocalizedText Text { get; } = new("deutscher Text", "English text");

    public static TerritoryKey Kaufbeuren { get; } = TerritoryKey.Parse("09762");

    public static Provenance Provenance { get; } = new() { Source = "Amt für Beispiele", IsSample = true };

    public static Evidence Evidence { get; } = new(EvidenceKind.Survey, Text, Provenance);

    public static Territory Territory { get; } = new() { Key = TerritoryKey.Parse("09762000"), Name = "Kaufbeuren", Provenance = Provenance };

    public static EducationActor Actor { get; } = new()
    {
        Id = "office",
        Name = "Bildungsbüro",
        Kind = ActorKinds.EducationOffice,
        Territory = Kaufbeuren,
        Provenance = Provenance,
    };

    public static AccessCondition AccessCondition { get; } = new() { Id = "age", Label = Text, Condition = ProfileTerms.Age.AtLeast(16) };

    public static OfferingInstance Instance { get; } = new() { Id = "autumn", TimeSlots = ["tue-evening"] };

    public static Price Price { get; } = new() { Amount = new(40), Per = PriceUnit.Course, FundableBy = ["but"] };

    public static LearningPlace Place { get; } = new("Stadtbücherei", "library", Kaufbeuren);

    public static LearningOffering Offering { get; } = new()
    {
        Id = "course",
        Title = Text,
        Provider = "office",
        Kind = "course",
        Form = LearningForm.NonFormal,
        LifePhases = ["LP3"],
        Topics = ["0231"],
        Format = "on-site",
        Territory = Kaufbeuren,
        AccessConditions = [AccessCondition],
        Instances = [Instance],
        Freshness = new(new LocalDate(2026, 9, 1)),
        Provenance = Provenance,
    };

    public static TargetGroup TargetGroup { get; } = new()
    {
        Id = "TG-LOCAL",
        Label = Text,
        Definition = ProfileTerms.Age.AtLeast(16),
        Rationale = Text,
    };

    public static Need Need { get; } = new()
    {
        Id = "need",
        Statement = Text,
        Area = EducationArea.ContinuingEducation,
        TargetGroup = "TG-DAZ",
        Territory = Kaufbeuren,
        Size = 20,
        Evidence = [Evidence],
    };

    public static BarrierFinding Finding { get; } = new()
    {
        Id = "finding",
        Barrier = StandardBarriers.Language,
        Level = FindingLevel.Group,
        Affects = "TG-DAZ",
        Territory = Kaufbeuren,
        Statement = Text,
        Size = 12,
        FoundOn = new(2026, 3, 1),
        Evidence = [Evidence],
    };

    public static Measure Measure { get; } = new()
    {
        Id = "measure",
        Title = Text,
        Status = MeasureStatus.Running,
        Roles = [new("office", ActorRoles.Coordinator)],
        Territory = Kaufbeuren,
        Provenance = Provenance,
    };

    public static Project Project { get; } = new()
    {
        Id = "project",
        Title = Text,
        Status = MeasureStatus.Running,
        Roles = [new("office", ActorRoles.Implementer)],
        Territory = Kaufbeuren,
        Provenance = Provenance,
        Term = new(new(2026, 1, 1), new(2026, 12, 31)),
    };

    public static Event Event { get; } = new()
    {
        Id = "event",
        Title = Text,
        Status = MeasureStatus.Approved,
        Roles = [new("office", ActorRoles.Implementer)],
        Territory = Kaufbeuren,
        Provenance = Provenance,
        Day = new(2026, 11, 12),
        Venue = "Rathaus",
    };

    public static MeasureEffect Effect { get; } = new() { Barrier = StandardBarriers.Language, Strength = EffectStrength.Removes };

    public static Goal Goal { get; } = new()
    {
        Id = "goal",
        Statement = Text,
        Path = new(GoalDirection.Decrease, new(8.4m, new(2023, 12, 31)), new(6, new(2028, 12, 31))),
        Indicator = "D10",
        TargetGroup = "TG-NOSCHOOL",
        Territory = Kaufbeuren,
        AcceptedBy = "Stadtratsbeschluss vom 12.05.2026",
    };

    public static CooperationAgreement Agreement { get; } = new()
    {
        Id = "agreement",
        Title = Text,
        Parties = ["town", "district"],
        Subject = Text,
        FieldsOfWork = ["education-guidance"],
        Provenance = Provenance,
    };

    public static AgreementSignature Signature { get; } = new("town", "Oberbürgermeister", IsHeadOfAdministration: true, SignedOn: null);

    public static FundingProgramme Programme { get; } = new()
    {
        Id = "bildung-integriert",
        Name = "Bildung integriert",
        Funders = ["BMBF", "ESF"],
        Provenance = Provenance,
    };

    public static FundedProject FundedProject { get; } = new()
    {
        Id = "bilap",
        Title = Text,
        Acronym = "BILAP",
        Programme = "bildung-integriert",
        Recipient = "office",
        Provenance = Provenance,
    };

    public static Measurand Measurand { get; } = new("X01", "1", Breakdown.Total);

    public static ObservationIdentity Identity { get; } = new(Measurand, Kaufbeuren, null, new CalendarYear(2023), "table", null);

    public static ImpactEvaluation Evaluation { get; } = new()
    {
        Id = "evaluation",
        Measure = "measure",
        Design = EvaluationDesign.D2,
        Persons = 40,
        DroppedOut = 0,
        Days = new(new(2026, 1, 1), new(2026, 6, 30)),
        Results =
        [
            new(ImpactStep.Delivered, Text, []),
            new(ImpactStep.Reached, Text, []),
            new(ImpactStep.Accepted, Text, []),
            new(ImpactStep.Learnt, Text, ["X01"]),
        ],
        Provenance = Provenance,
    };
}
