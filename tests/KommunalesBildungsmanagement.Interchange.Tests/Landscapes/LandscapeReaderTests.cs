using KommunalesBildungsmanagement.Actors;
using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Goals;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.Landscapes;
using KommunalesBildungsmanagement.Landscapes;
using KommunalesBildungsmanagement.Measures;
using KommunalesBildungsmanagement.Offerings;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Profiles;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Tests;

public sealed class LandscapeReaderTests
{
    private static readonly LandscapeReading Reading = LandscapeReader.Read(LandscapeDocument.Text, LandscapeDocument.FileName);

    private static readonly Provenance Sample = new() { Source = "sample" };

    private static EducationLandscape Landscape => Reading.Landscape;

    [Fact]
    public void Read_FullDocument_HasNoProblemAndEveryReferenceLeadsSomewhere()
    {
        Assert.Empty(Reading.Problems);

        // The partner next door is no error, but somebody should look at its key.
        var note = Assert.Single(LandscapeReading.Combine(Reading).Problems);
        Assert.Equal(
            ("landscape.unknown-territory", "actors[district].territory", "09777", ProblemSeverity.Warning),
            (note.Code, note.Location, note.Value, note.Severity));
    }

    [Fact]
    public void Read_Territory_HasItsKeysAndItsSource() => Assert.Equal(
        new Territory
        {
            Key = TerritoryKey.Parse("09762000"),
            Name = "Kaufbeuren, Stadt",
            Kind = TerritoryKinds.KreisfreieStadt,
            RegionalKey = RegionalKey.Read("097620000000").Value,
            Nuts = NutsCode.Read("DE272").Value,
            Validity = new(new(1972, 7, 1), null),
            Provenance = new()
            {
                Source = "Gemeindeverzeichnis",
                Place = "row 12",
                Url = new("https://www.destatis.de/"),
                Licence = "dl-de/by-2-0",
                Edition = new(2024, 12, 31),
            },
        },
        Assert.Single(Landscape.Territories));

    [Fact]
    public void Read_Actors_HaveTheirCompetences()
    {
        Assert.Equal(["town", "office", "district"], Landscape.Actors.Select(a => a.Id));
        Assert.Equal(
            new EducationActor
            {
                Id = "town",
                Name = "Stadt Kaufbeuren",
                Kind = ActorKinds.Municipality,
                Territory = TerritoryKey.Parse("09762"),
                Level = GovernmentLevel.Municipal,
                Sponsorship = "public",
                Competences =
                [
                    new(new("äußere Schulangelegenheiten", "outer school matters"), EducationArea.GeneralSchools, TerritoryKey.Parse("09762"))
                    {
                        LegalBasis = "Art. 57 GO",
                    },
                ],
                IsKeyActor = true,
                FieldsOfWork = ["education-guidance"],
                WorksNotWith = ["district"],
                AgreesToBeListed = Truth.True,
                Active = new(new(1972, 7, 1), null),
                Url = new("https://www.kaufbeuren.de/"),
                Provenance = Sample with { IsSample = true },
            },
            Landscape.Actors[0]);
        Assert.Equal("town", Landscape.Actors[1].PartOf);
    }

    [Fact]
    public void Read_Offering_HasEveryField() => Assert.Equal(
        new LearningOffering
        {
            Id = "course",
            Title = new("Deutsch am Abend", "German in the evening"),
            Description = new("Ein Kurs", "A course"),
            Provider = "office",
            Kind = "language-course",
            Form = LearningForm.NonFormal,
            LifePhases = ["LP3", "LP4"],
            Topics = ["0231"],
            Format = "on-site",
            Territory = TerritoryKey.Parse("09762"),
            ResidentsOnly = true,
            Audience = new(["TG-DAZ"], ["TG-DAZ", "TG-PARENT"]),
            AccessConditions =
            [
                new()
                {
                    Id = "german",
                    Label = new("Deutsch A2", "German A2"),
                    Condition = ProfileTerms.German.AtLeast(CefrLevel.A2),
                    Kind = AccessKind.Soft,
                    LegalBasis = "Kursordnung",
                    Barrier = "B-LANG",
                },
            ],
            Price = new()
            {
                Amount = new(40.5m),
                Per = PriceUnit.Month,
                Reductions = [new(new("ermäßigt", "reduced"), ProfileTerms.Situations.Overlaps("basic-income"), new(10))],
                FundableBy = ["but", "social-pass"],
            },
            Accessibility = new(PartialSet<string>.Of(["step-free"], ["sign-language"])),
            ProvidesChildcare = Truth.False,
            Instances =
            [
                new()
                {
                    Id = "autumn",
                    Days = new(new(2026, 9, 15), new(2026, 12, 15)),
                    RegisterUntil = new(2026, 9, 8),
                    TimeSlots = ["tue-evening"],
                    Place = new("Stadtbücherei", "library", TerritoryKey.Parse("09762")) { Position = new(500_000, 5_538_631) },
                    Seats = new(12, 3),
                    ContinuousEntry = true,
                },
                new() { Id = "spring" },
            ],
            AnswersNeeds = ["need"],
            Url = new("https://example.org/course"),
            Freshness = new(new LocalDate(2026, 9, 1), 180),
            Provenance = Sample,
        },
        Landscape.Offerings[0]);

    [Fact]
    public void Read_OfferingWithLittleSaid_KeepsUnknownUnknownAndFreeFree()
    {
        var café = Landscape.Offerings[1];
        Assert.Equal(Price.Free, café.Price);
        Assert.Equal(PartialSet<string>.Exactly("step-free"), café.Accessibility.Features);
        Assert.Equal((Truth.Unknown, null, Audience.Everybody), (café.ProvidesChildcare, café.Format, café.Audience));
        Assert.Equal(new Freshness(null), café.Freshness);
        Assert.False(café.ResidentsOnly);
    }

    [Fact]
    public void Read_TargetGroup_HasItsDefinition()
    {
        var group = Assert.Single(Landscape.TargetGroups);
        Assert.Equal(
            ("TG-LOCAL", new("Auszubildende", "apprentices"), new("Übergang", "transition"), true),
            (group.Id, group.Label, group.Rationale, group.IsStigmatising));
        Assert.Equal([new("local", "A1")], group.ExternalCodes);
        Assert.Equal(Specification.All<PersonProfile>(ProfileTerms.Age.Within(16, 26)), group.Definition);
    }

    [Fact]
    public void Read_NeedAndFinding_HaveSizeAndEvidence()
    {
        var need = Assert.Single(Landscape.Needs);
        Assert.Equal(
            ("need", new("Deutsch fehlt", "German is lacking"), EducationArea.ContinuingEducation, "TG-DAZ", 120, new LocalDate(2027, 12, 31)),
            (need.Id, need.Statement, need.Area, need.TargetGroup, need.Size, need.Horizon));
        Assert.Equal(["0231", "0021"], need.Topics);
        Assert.Equal([new(EvidenceKind.Survey, new("Befragung", "survey"), Sample)], need.Evidence);
        var finding = Assert.Single(Landscape.BarrierFindings);
        Assert.Equal(
            ("finding", "B-LANG", Barriers.FindingLevel.Group, "TG-DAZ", 80, new LocalDate(2026, 3, 1)),
            (finding.Id, finding.Barrier, finding.Level, finding.Affects, finding.Size, finding.FoundOn));
        Assert.Equal(new("Sprache hindert", "language hinders"), finding.Statement);
        Assert.Equal([new(EvidenceKind.Statistics, new("Statistik", "statistics"), Sample)], finding.Evidence);
    }

    [Fact]
    public void Read_Measures_AreMeasureProjectAndEvent()
    {
        Assert.Equal(
            new Measure
            {
                Id = "measure",
                Title = new("Brückenkurs", "bridging course"),
                Description = new("Kurs", "course"),
                Status = MeasureStatus.Running,
                Roles = [new("town", ActorRoles.Initiator), new("office", ActorRoles.Coordinator)],
                Territory = TerritoryKey.Parse("09762"),
                Days = new(new(2026, 1, 1), null),
                AnswersNeeds = ["need"],
                ServesGoals = ["goal"],
                Effects =
                [
                    new()
                    {
                        Barrier = "B-LANG",
                        Strength = EffectStrength.Removes,
                        ForWhom = ProfileTerms.German.Is(CefrLevel.A2),
                        Outcome = ProfileTerms.German.Becomes(CefrLevel.B1),
                        Evidence = [new(EvidenceKind.Evaluation, new("16 von 24", "16 of 24"), Sample)],
                    },
                ],
                Offering = "course",
                FundedBy = "bilap",
                CostPerPerson = new(310.5m),
                Provenance = Sample,
            },
            Landscape.Measures[0]);
        var project = Assert.IsType<Project>(Landscape.Measures[1]);
        Assert.Equal(
            (new DateRange(new(2026, 1, 1), new(2027, 12, 31)), new Money(12500.75m), new Money(125)),
            (project.Term, project.Budget, project.CostPerPerson));
        var gathering = Assert.IsType<Event>(Landscape.Measures[2]);
        Assert.Equal(
            (new LocalDate(2026, 11, 12), "Rathaus", MeasureStatus.Idea, Money.Zero),
            (gathering.Day, gathering.Venue, gathering.Status, gathering.CostPerPerson));
    }

    [Fact]
    public void Read_Goals_HaveBaselineAndTarget()
    {
        Assert.Equal(new GoalPath(GoalDirection.Establish), Landscape.Goals[0].Path);
        Assert.Equal(
            new Goal
            {
                Id = "goal",
                Statement = new("Weniger Abgänge", "fewer leavers"),
                Under = "vision",
                Path = new(
                    GoalDirection.Decrease, new(8.4m, new(2023, 12, 31)) { Provenance = new() { Source = "21111-02-06-4" } },
                    new(6, new(2028, 12, 31))),
                Indicator = "D10",
                Owner = "office",
                TargetGroup = "TG-NOSCHOOL",
                Territory = TerritoryKey.Parse("09762"),
                AcceptedBy = "Stadtrat",
            },
            Landscape.Goals[1]);
    }

    [Fact]
    public void Read_Agreement_HasPartiesAndSignatures()
    {
        var agreement = Landscape.Agreements[1];
        Assert.Equal(["town", "district"], agreement.Parties);
        Assert.Equal([new("bessere Angebote", "better offerings")], agreement.Aims);
        Assert.Equal(["education-guidance", "career-orientation"], agreement.FieldsOfWork);
        Assert.Equal([new("district", "Landrätin", IsHeadOfAdministration: true, new(2016, 6, 1))], agreement.Signatures);
        Assert.Equal((true, Truth.True, "old"), (agreement.FieldsAreOpen, agreement.PartiesStayIndependent, agreement.Supersedes));
        Assert.Equal((new("fünf Jahre Beratung", "five years of guidance"), new(new(2016, 6, 1), null)), (agreement.Continues, agreement.Term));
        Assert.Equal(Truth.Unknown, Landscape.Agreements[0].PartiesStayIndependent);
    }

    [Fact]
    public void Read_Funding_HasReferenceAndShare()
    {
        var programme = Assert.Single(Landscape.Programmes);
        Assert.Equal(["BMBF", "ESF"], programme.Funders);
        Assert.Equal(("Bildung integriert", new LocalDate(2015, 1, 27)), (programme.Name, programme.NoticeOf));
        var project = Assert.Single(Landscape.FundedProjects);
        Assert.Equal(
            ("BILAP", "01JL1663", "bildung-integriert", "town", 0.5m),
            (project.Acronym, project.Reference?.Text, project.Programme, project.Recipient, project.FundingShare));
        Assert.Equal(new(new(2016, 1, 1), new(2019, 12, 31)), project.GrantPeriod);
    }

    [Fact]
    public void Read_Evaluation_HasResultsByStepAndClaims()
    {
        var evaluation = Assert.Single(Landscape.Evaluations);
        Assert.Equal(("measure", EvaluationDesign.D2, 24, 4), (evaluation.Measure, evaluation.Design, evaluation.Persons, evaluation.DroppedOut));
        Assert.Equal([ImpactStep.Reached, ImpactStep.Learnt], evaluation.Results.Select(r => r.Step));
        Assert.Equal(["german-level"], evaluation.Results[1].Indicators);
        Assert.Equal([new(ClaimKind.Change, ImpactStep.Learnt, new("verbessert", "improved"))], evaluation.Claims);
    }

    [Fact]
    public void Read_Observations_HaveTheirFullIdentity()
    {
        Assert.Equal(
            new Observation(
                new(
                    new("school-leavers", "1", Breakdown.By(("sex", "female"), ("certificate", "none"))),
                    TerritoryKey.Parse("09762"), new(2023, 12, 31), new SchoolYear(2023),
                    "21111-02-06-4", new(2024, 10, 1)),
                Figure.Of(54) with { Status = FigureStatus.Provisional, RoundedToMultipleOf = 3 },
                Sample),
            Reading.Observations[0]);
        Assert.Equal(Figure.Without(FigureSign.UnknownOrSecret), Reading.Observations[1].Figure);
        Assert.Equal(new CalendarYear(2023), Reading.Observations[1].Identity.Period);
        Assert.Equal(
            (new ReferenceDay(new(2023, 12, 31)), TerritoryKey.Germany),
            (Reading.Observations[2].Identity.Period, Reading.Observations[2].Identity.Territory));
        Assert.Equal(-1.5m, Reading.Observations[2].Figure.Value);
    }

    [Fact]
    public void Read_EmptyObject_IsAnEmptyLandscape()
    {
        var reading = LandscapeReader.Read("{}", "empty.json");
        Assert.Equal(EducationLandscape.Empty, reading.Landscape);
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void Combine_TwoFiles_AreOneLandscapeWithTheProblemsOfBoth()
    {
        var broken = LandscapeDocument.ReadWith("needs[0].size", "-1");
        var combined = LandscapeReading.Combine(broken, LandscapeReader.Read("""{ "needs": 7 }""", "other.json"));
        Assert.Equal(3, combined.Landscape.Actors.Count);
        Assert.Contains(combined.Problems, p => p.Location.StartsWith("full.json: $.needs[0]", StringComparison.Ordinal));
        Assert.Contains(combined.Problems, p => p.Location == "other.json: $.needs");
        Assert.Contains(combined.Problems, p => p is { Code: "landscape.unknown-reference", Value: "need" });
    }
}
