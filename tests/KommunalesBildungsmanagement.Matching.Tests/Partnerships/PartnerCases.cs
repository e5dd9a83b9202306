using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Actors;
using KommunalesBildungsmanagement.Agreements;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Landscapes;
using KommunalesBildungsmanagement.Measures;
using KommunalesBildungsmanagement.Needs;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Programmes;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Matching.Tests.Partnerships;

/// <summary>Random landscapes of five actors, a0 to a4, with needs, offerings, measures, events, agreements and a grant.</summary>
internal static class PartnerCases
{
    private static readonly TerritoryKey[] Places = [TerritoryKey.Parse("09"), Samples.Kaufbeuren, TerritoryKey.Parse("09777"), TerritoryKey.Parse("07138")];

    private static readonly string[] Ids = ["a0", "a1", "a2", "a3", "a4"];

    public static Arbitrary<EducationLandscape> Landscapes { get; } = Arb.From(
        from actors in Actor().ArrayOf(Ids.Length)
        from needs in Need().ArrayOf(2)
        from offerings in Offering().ArrayOf(5)
        from measures in Measure().ArrayOf(3)
        from events in Gathering().ArrayOf(4)
        from agreements in Gen.Choose(0, 2).SelectMany(n => Agreement().ArrayOf(n))
        from recipient in Gen.Elements(Ids)
        select new EducationLandscape
        {
            Actors = actors.Select((a, i) => a with { Id = $"a{i}", Name = $"Akteur {i}" }).ToValueList(),
            Needs = needs.Select((n, i) => n with { Id = $"n{i}" }).ToValueList(),
            Offerings = offerings.Select((o, i) => o with { Id = $"o{i}" }).ToValueList(),
            Measures = [.. measures.Select((m, i) => m with { Id = $"m{i}" }), .. events.Select((e, i) => e with { Id = $"e{i}" })],
            Agreements = agreements.Select((a, i) => a with { Id = $"v{i}" }).ToValueList(),
            Programmes = [new() { Id = "programme", Name = "Programm", Funders = ["Akteur 4"], Provenance = Samples.Source }],
            FundedProjects =
            [
                new() { Id = "grant", Title = new("Vorhaben", "project"), Programme = "programme", Recipient = recipient, Provenance = Samples.Source },
            ],
        });

    public static MatchingContext In(EducationLandscape landscape) => Samples.Context with { Landscape = landscape };

    public static CooperationAgreement AgreementOf(string id, string field, DateRange term, params string[] parties) => new()
    {
        Id = id,
        Title = new("Vereinbarung", "agreement"),
        Parties = parties.ToValueList(),
        Subject = new("Zusammenarbeit", "cooperation"),
        FieldsOfWork = [field],
        Term = term,
        Provenance = Samples.Source,
    };

    private static Gen<EducationActor> Actor() =>
        from territory in Gen.Elements(Places)
        from part in Gen.Frequency((3, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>("a0", "a1", "body")))
        from competences in Gen.Elements<EducationArea[]>([], [], [EducationArea.ContinuingEducation], [EducationArea.GeneralSchools])
        from key in Gen.Elements(true, false)
        from fields in Gen.Elements<string[]>([], ["education-guidance"], ["transitions"], ["education-guidance", "transitions"])
        from not in Gen.Frequency((4, Gen.Constant<string[]>([])), (1, Gen.Elements<string[]>(["a0"], ["a2"])))
        from listed in Gen.Elements(Truth.True, Truth.True, Truth.Unknown, Truth.False)
        from active in Gen.Frequency((5, Gen.Constant(DateRange.Always)), (1, Gen.Constant(new DateRange(null, Samples.Today.PlusDays(-1)))))
        select new EducationActor
        {
            Id = "a",
            Name = "Akteur",
            Kind = ActorKinds.Municipality,
            Territory = territory,
            PartOf = part,
            Competences = competences.Select(a => new Competence(new("Aufgabe", "task"), a, territory)).ToValueList(),
            IsKeyActor = key,
            FieldsOfWork = fields.ToValueList(),
            WorksNotWith = not.ToValueList(),
            AgreesToBeListed = listed,
            Active = active,
            Provenance = Samples.Source,
        };

    private static Gen<Need> Need() =>
        from area in Gen.Elements(EducationArea.ContinuingEducation, EducationArea.GeneralSchools)
        from affected in Groups()
        from territory in Gen.Elements(Places[1], Places[2])
        from horizon in Gen.Elements<LocalDate?>(null, null, Samples.Today, Samples.Today.PlusDays(-1))
        select new Need
        {
            Id = "n",
            Statement = new("Bedarf", "need"),
            Area = area,
            TargetGroup = affected,
            Territory = territory,
            Topics = ["0231"],
            Horizon = horizon,
            Evidence = [new(EvidenceKind.Statistics, new("gezählt", "counted"), Samples.Source)],
        };

    private static Gen<LearningOffering> Offering() =>
        from provider in Gen.Elements(Ids)
        from territory in Gen.Elements(Places)
        from residents in Gen.Elements(true, false)
        from topics in Gen.Elements<string[]>([], ["0231"])
        from audience in Gen.OneOf(Gen.Constant(Audience.Everybody), Groups().Select(g => new Audience([g], [])), Groups().Select(g => new Audience(["TG-MULTI"], [g])))
        select Samples.Course with
        {
            Provider = provider,
            Territory = territory,
            ResidentsOnly = residents,
            Topics = topics.ToValueList(),
            Audience = audience,
        };

    private static Gen<Measure> Measure() =>
        from one in Gen.Elements(Ids)
        from other in Gen.Elements(Ids)
        from role in Gen.Elements(ActorRoles.Initiator, ActorRoles.Funder)
        from status in Gen.Elements(MeasureStatus.Running, MeasureStatus.Finished, MeasureStatus.Dropped)
        from needs in Gen.Elements<string[]>([], ["n0"], ["n0", "n1"])
        from funded in Gen.Elements<string?>(null, "grant")
        select new Measure
        {
            Id = "m",
            Title = new("Maßnahme", "measure"),
            Status = status,
            Roles = [new(one, ActorRoles.Coordinator), new(other, role)],
            Territory = Samples.Kaufbeuren,
            AnswersNeeds = needs.ToValueList(),
            FundedBy = funded,
            Provenance = Samples.Source,
        };

    private static Gen<Event> Gathering() =>
        from actor in Gen.Elements(Ids)
        from days in Gen.Choose(-2, 20)
        from territory in Gen.Elements(Places)
        from needs in Gen.Elements<string[]>([], ["n0"], ["n1"])
        from status in Gen.Elements(MeasureStatus.Idea, MeasureStatus.Approved, MeasureStatus.Dropped)
        select new Event
        {
            Id = "e",
            Title = new("Tag", "day"),
            Status = status,
            Roles = [new(actor, ActorRoles.Implementer)],
            Territory = territory,
            AnswersNeeds = needs.ToValueList(),
            Day = Samples.Today.PlusDays(days / 4 * 4),
            Venue = "Rathaus",
            Provenance = Samples.Source,
        };

    private static Gen<CooperationAgreement> Agreement() =>
        from parties in Gen.Elements<string[]>(["a0", "a1"], ["a1", "a2", "body"], ["a3", "a4"])
        from field in Gen.Elements("education-guidance", "transitions")
        from term in Gen.Elements(DateRange.Always, new DateRange(null, Samples.Today.PlusDays(-1)), new DateRange(Samples.Today.PlusDays(1), null))
        select AgreementOf("v", field, term, parties);

    private static Gen<string> Groups() => Gen.Elements("TG-DAZ", "TG-NOSCHOOL");
}
