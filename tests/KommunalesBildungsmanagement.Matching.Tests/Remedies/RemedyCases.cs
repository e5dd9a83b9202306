using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Actors;
using KommunalesBildungsmanagement.Agreements;
using KommunalesBildungsmanagement.Barriers;
using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Landscapes;
using KommunalesBildungsmanagement.Measures;
using KommunalesBildungsmanagement.Needs;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Programmes;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.TargetGroups;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Matching.Tests.Remedies;

/// <summary>Random findings with a landscape in which some measures help, some are for others, and much is not recorded.</summary>
internal sealed record RemedyCase(ValueList<BarrierFinding> Findings, EducationLandscape Landscape)
{
    private static readonly string[] Barriers = [StandardBarriers.Language, StandardBarriers.Cost, StandardBarriers.Digital, StandardBarriers.Childcare];

    private static readonly TerritoryKey[] Places = [TerritoryKey.Parse("09"), TerritoryKey.Parse("09762"), TerritoryKey.Parse("09777"), TerritoryKey.Parse("09777129")];

    private static readonly string?[] Groups = [null, "TG-YOUTH", "TG-YADULT", "TG-DAZ", "TG-NOSCHOOL", "TG-SENIOR", "TG-UNDEFINED"];

    private static readonly Evidence Source = new(EvidenceKind.Statistics, new("gezählt", "counted"), Samples.Source);

    public MatchingContext Context => Samples.Context with { Landscape = Landscape };

    public RemedyPlan Plan => RemedySearch.For(Findings, Context);

    public static Arbitrary<RemedyCase> Any { get; } = Arb.From(
        from findings in Finding().ArrayOf(4)
        from count in Gen.Choose(1, 4)
        from measures in Gen.Choose(0, 7).SelectMany(n => Measure().ArrayOf(n))
        from actors in Actor().ArrayOf(3)
        from needs in Need().ArrayOf(2)
        from parties in Gen.Elements<string[]>(["a0", "a1"], ["a1", "a2"])
        from claims in Gen.Elements(ClaimKind.Delivery, ClaimKind.Change, ClaimKind.DifferenceOfChanges, ClaimKind.CausalEffect).ArrayOf(2)
        from grant in Days()
        select new RemedyCase(
            findings.Take(count).Select((f, i) => f with { Id = $"f{i}" }).ToValueList(),
            new EducationLandscape
            {
                Measures = measures.Select((m, i) => m with { Id = $"m{i}", Title = new($"Maßnahme {i}", $"measure {i}") }).ToValueList(),
                Actors = actors.Select((a, i) => a with { Id = $"a{i}" }).ToValueList(),
                Needs = needs.Select((n, i) => n with { Id = $"n{i}" }).ToValueList(),
                Agreements = [Agreement(parties)],
                FundedProjects = [Project(grant)],
                Evaluations = claims.Select((c, i) => Evaluation($"m{i}", EvaluationDesign.D4, c)).ToValueList(),
            }));

    public static ImpactEvaluation Evaluation(string measure, EvaluationDesign design, ClaimKind claim) => new()
    {
        Id = $"evaluation of {measure}",
        Measure = measure,
        Design = design,
        Persons = 40,
        Days = new(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)),
        Results = [new(ImpactStep.Learnt, new("mehr Deutsch", "more German"), ["I"])],
        Claims = [new(claim, ImpactStep.Learnt, new("mehr Deutsch als zuvor", "more German than before"))],
        Provenance = Samples.Source,
    };

    public static CooperationAgreement Agreement(params string[] parties) => new()
    {
        Id = "agreement",
        Title = new("Vereinbarung", "agreement"),
        Parties = parties.ToValueList(),
        Subject = new("Zusammenarbeit", "cooperation"),
        FieldsOfWork = ["education-guidance"],
        Provenance = Samples.Source,
    };

    public static FundedProject Project(DateRange grant) => new()
    {
        Id = "grant",
        Title = new("Förderung", "grant"),
        Programme = "programme",
        Recipient = "a0",
        GrantPeriod = grant,
        Provenance = Samples.Source,
    };

    public static BarrierFinding FindingOf(string barrier, string? group, TerritoryKey territory) => new()
    {
        Id = barrier,
        Barrier = barrier,
        Level = FindingLevel.Group,
        Affects = group,
        Territory = territory,
        Statement = new("Befund", "finding"),
        FoundOn = Samples.Today,
        Evidence = [Source],
    };

    private static Gen<BarrierFinding> Finding() =>
        from barrier in Gen.Elements(Barriers)
        from affects in Gen.Elements(Groups)
        from territory in Gen.Elements(Places)
        select FindingOf(barrier, affects, territory);

    private static Gen<Measure> Measure() =>
        from effects in Gen.Choose(1, 3).SelectMany(n => Effect().ArrayOf(n))
        from status in Gen.Elements(MeasureStatus.Running, MeasureStatus.Running, MeasureStatus.Approved, MeasureStatus.Idea, MeasureStatus.Finished)
        from territory in Gen.Elements(Places)
        from days in Days()
        from actor in Gen.Elements("a0", "a1", "a2", "somebody")
        from needs in Gen.Elements<string[]>([], ["n0"], ["n0", "n1"])
        from funded in Gen.Elements<string?>(null, null, "grant", "unrecorded")
        from cost in Gen.Elements<decimal?>(null, 0m, 120m)
        select new Measure
        {
            Id = "m",
            Title = new("Maßnahme", "measure"),
            Status = status,
            Roles = [new(actor, "coordinator")],
            Territory = territory,
            Days = days,
            AnswersNeeds = needs.ToValueList(),
            Effects = effects.ToValueList(),
            FundedBy = funded,
            CostPerPerson = cost is { } euros ? new(euros) : null,
            Provenance = Samples.Source,
        };

    private static Gen<MeasureEffect> Effect() =>
        from barrier in Gen.Elements(Barriers)
        from strength in Gen.Elements(EffectStrength.Removes, EffectStrength.Removes, EffectStrength.Reduces)
        from forWhom in Gen.Elements<Specification<PersonProfile>?>(
            null, null, ProfileTerms.Age.LessThan(18), ProfileTerms.Age.AtLeast(18), ProfileTerms.Age.Within(14, 30),
            ProfileTerms.German.LessThan(CefrLevel.B1), !StandardTargetGroups.GermanLearners.Definition, StandardTargetGroups.GermanLearners.Definition)
        from evidence in Gen.Elements<Evidence[]>([], [Source])
        select new MeasureEffect { Barrier = barrier, Strength = strength, ForWhom = forWhom, Evidence = evidence.ToValueList() };

    private static Gen<EducationActor> Actor() =>
        from areas in Gen.Elements<EducationArea[]>([], [EducationArea.ContinuingEducation], [EducationArea.ContinuingEducation, EducationArea.GeneralSchools])
        from territory in Gen.Elements(Places)
        from days in Days()
        select new EducationActor
        {
            Id = "a",
            Name = "Akteur",
            Kind = ActorKinds.Municipality,
            Territory = territory,
            Competences = areas.Select(a => new Competence(new("Aufgabe", "task"), a, territory)).ToValueList(),
            Active = days,
            Provenance = Samples.Source,
        };

    private static Gen<Need> Need() =>
        from area in Gen.Elements(EducationArea.ContinuingEducation, EducationArea.GeneralSchools)
        select new Need
        {
            Id = "n",
            Statement = new("Bedarf", "need"),
            Area = area,
            TargetGroup = "TG-DAZ",
            Territory = Samples.Kaufbeuren,
            Evidence = [Source],
        };

    private static Gen<DateRange> Days() => Gen.Elements(
        DateRange.Always, DateRange.Always, new DateRange(Samples.Today.PlusDays(-10), Samples.Today.PlusDays(10)),
        new DateRange(Samples.Today.PlusDays(200), null), new DateRange(null, Samples.Today.PlusDays(-1)));
}
