using System.Globalization;
using KommunalesBildungsmanagement.Actors;
using KommunalesBildungsmanagement.Barriers;
using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Landscapes;
using KommunalesBildungsmanagement.Matching.Tests.Remedies;
using KommunalesBildungsmanagement.Measures;
using KommunalesBildungsmanagement.Needs;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;
using static KommunalesBildungsmanagement.Matching.Tests.Samples;

namespace KommunalesBildungsmanagement.Matching.Tests;

/// <summary>docs/remedies-and-partners.md shows what the library says, and its calls are the calls made here.</summary>
public sealed class RemediesAndPartnersPageTests
{
    private static readonly string Page = Read("docs/remedies-and-partners.md");

    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de");

    private static readonly EducationActor Office = Actor("office", "Bildungsbüro", ActorKinds.EducationOffice) with
    {
        Competences = [new(new("Koordination", "coordination"), EducationArea.ContinuingEducation, Kaufbeuren)],
        FieldsOfWork = ["newcomer-coordination"],
    };

    private static readonly EducationActor Club = Actor("club", "Verein Brücke", "migrant-organisation") with { AgreesToBeListed = Truth.True };

    private static readonly EducationActor Agency = Actor("agency", "Agentur für Arbeit", "employment-agency") with
    {
        IsKeyActor = true,
        FieldsOfWork = ["newcomer-coordination"],
    };

    private static readonly EducationLandscape Landscape = new()
    {
        Territories = [new() { Key = Kaufbeuren, Name = "Kaufbeuren", Kind = TerritoryKinds.KreisfreieStadt, Provenance = Source }],
        Actors = [Office, Club, Agency],
        Needs =
        [
            new()
            {
                Id = "german",
                Statement = new("Neuzugewanderte lernen Deutsch bis B1", "newcomers learn German up to B1"),
                Area = EducationArea.ContinuingEducation,
                TargetGroup = "TG-NEWCOMER",
                Territory = Kaufbeuren,
                Evidence = [new(EvidenceKind.Survey, new("Befragung", "survey"), Source)],
            },
        ],
        Offerings = [Course with { Id = "meeting", Title = new("Begegnungscafé", "meeting café"), Provider = "club", Audience = new(["TG-NEWCOMER"], []) }],
        Measures =
        [
            Measure("bridge", new() { Barrier = StandardBarriers.Language, Strength = EffectStrength.Removes, Outcome = ProfileTerms.German.Becomes(CefrLevel.B1) }) with
            {
                Title = new("Brückenkurs", "bridging course"),
                Description = new("Deutsch von A2 nach B1", "German from A2 to B1"),
                AnswersNeeds = ["german"],
            },
            Measure("care", new() { Barrier = StandardBarriers.Childcare, Strength = EffectStrength.Removes, ForWhom = ProfileTerms.NeedsChildcare.Is(true) }) with
            {
                Title = new("Kinderbetreuung im Kurs", "childcare during the course"),
                AnswersNeeds = ["german"],
            },
            Measure("family", new() { Barrier = StandardBarriers.Childcare, Strength = EffectStrength.Removes }) with
            {
                Title = new("Eltern-Kind-Deutschkurs", "German for parents and children"),
                Status = MeasureStatus.Idea,
                Effects =
                [
                    new() { Barrier = StandardBarriers.Childcare, Strength = EffectStrength.Removes },
                    new() { Barrier = StandardBarriers.Language, Strength = EffectStrength.Removes },
                ],
                AnswersNeeds = ["german"],
            },
        ],
        Evaluations = [RemedyCase.Evaluation("bridge", EvaluationDesign.D2, ClaimKind.Change)],
        Agreements = [Partnerships.PartnerCases.AgreementOf("treaty", "newcomer-coordination", DateRange.Always, "office", "club")],
    };

    private static readonly ValueList<BarrierFinding> Findings =
    [
        RemedyCase.FindingOf(StandardBarriers.Language, "TG-NEWCOMER", Kaufbeuren) with { Size = 120 },
        RemedyCase.FindingOf(StandardBarriers.Childcare, "TG-NEWCOMER", Kaufbeuren),
        RemedyCase.FindingOf(StandardBarriers.Distance, "TG-NEWCOMER", Kaufbeuren),
    ];

    [Fact]
    public void Page_Remedies_AreWhatTheSearchSays()
    {
        var context = new MatchingContext { Day = Today, Landscape = Landscape };
        var plan = RemedySearch.For(Findings, context);
        Assert.Contains(Block(plan.Render(German)), Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_Partners_AreWhatTheSearchSays()
    {
        var context = new MatchingContext { Day = Today, Landscape = Landscape };
        var partners = PartnerSearch.For("office", context);
        Assert.Contains(Block(string.Concat(partners.Select(p => p.Render(German)))), Page, StringComparison.Ordinal);
        var missing = MissingKeyActors.Of(Kaufbeuren, context);
        Assert.Contains(Block(string.Join('\n', missing.Select(m => m.Text.German)) + "\n"), Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_Calls_AreMadeHere()
    {
        var here = Read("tests/KommunalesBildungsmanagement.Matching.Tests/RemediesAndPartnersPageTests.cs");
        var calls = Page.Split("```csharp\n").Skip(1).SelectMany(b => b.Split("```")[0].Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.True(calls.Count >= 4);
        Assert.All(calls, call => Assert.Contains(call.Split("  //")[0], here, StringComparison.Ordinal));
    }

    [Fact]
    public void Page_Weights_AreThoseOfTheLibrary()
    {
        var (remedies, partners) = (RemedyWeights.Default, PartnerWeights.Default);
        string[] rows =
        [
            $"| {remedies.Removes} | `{nameof(remedies.Removes)}`", $"| {remedies.Synergy} | `{nameof(remedies.Synergy)}`",
            $"| {remedies.EvidenceGrade} | `{nameof(remedies.EvidenceGrade)}`", $"| {remedies.ExistingPartner} | `{nameof(remedies.ExistingPartner)}`",
            $"| {remedies.Soon} | `{nameof(remedies.Soon)}`", $"| {remedies.Affordable} | `{nameof(remedies.Affordable)}`",
            $"| {partners.ClosesGap} | `{nameof(partners.ClosesGap)}`", $"| {partners.SharedGroup} | `{nameof(partners.SharedGroup)}`",
            $"| {partners.SharedField} | `{nameof(partners.SharedField)}`", $"| {partners.Nearness} | `{nameof(partners.Nearness)}`",
            $"| {partners.EarlierWork} | `{nameof(partners.EarlierWork)}`", $"| {partners.AcrossBoundaries} | `{nameof(partners.AcrossBoundaries)}`",
        ];
        Assert.All(rows, row => Assert.Contains(row, Page, StringComparison.Ordinal));
    }

    private static EducationActor Actor(string id, string name, string kind) =>
        new() { Id = id, Name = name, Kind = kind, Territory = Kaufbeuren, Provenance = Source };

    private static string Block(string output) => $"```text\n{output}```";

    private static string Read(string path)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "KommunalesBildungsmanagement.sln"))) folder = Path.GetDirectoryName(folder)!;
        return File.ReadAllText(Path.Combine(folder, path));
    }
}
