using System.Globalization;
using KommunalesBildungsmanagement.Matching;
using KommunalesBildungsmanagement.Offerings;
using KommunalesBildungsmanagement.Profiles;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Rules;
using KommunalesBildungsmanagement.Territories;
using NodaTime;

var kaufbeuren = TerritoryKey.Parse("09762");
LearningOffering[] offerings =
[
    Offering("beratung", "Bildungsberatung", "education guidance", "guidance"),
    Offering("haupt", "Hauptschulabschluss nachholen", "Hauptschulabschluss for adults", "course", ProfileTerms.Age.AtLeast(18)),
    Offering("pflege", "Pflegehilfe", "nursing assistance", "course", ProfileTerms.German.AtLeast(CefrLevel.B1) & ProfileTerms.HasVocationalQualification.Is(false)),
];

// 17 years, no school certificate, lives in Kaufbeuren, German B1; nothing else is known, and unknown is never "no".
var person = new PersonProfile { Age = 17, Certificate = SchoolCertificate.None, Residence = kaufbeuren, German = CefrLevel.B1 };
var context = new MatchingContext { Day = new LocalDate(2026, 11, 22) };
var culture = CultureInfo.GetCultureInfo(args is ["en"] ? "en" : "de");

foreach (var match in NaiveMatcher.Match(person, offerings, context))
{
    Console.WriteLine($"{match.Offering.Title.In(culture)}: {ValueFormat.For<Verdict>().Describe(match.Verdict).In(culture)}");
    foreach (var requirement in match.Requirements) Console.Write(requirement.Explanation.Render(culture));
    foreach (var question in match.Questions) Console.WriteLine($"  → {question.Text.In(culture)}");
    foreach (var change in NearestChanges.Find(person, match.Offering, context)) Console.WriteLine($"  ≈ {change.Changes[0].Text.In(culture)}");
}

LearningOffering Offering(string id, string german, string english, string kind, Specification<PersonProfile>? access = null) => new()
{
    Id = id,
    Title = new(german, english),
    Provider = "vhs",
    Kind = kind,
    Form = LearningForm.NonFormal,
    LifePhases = ["LP2", "LP3"],
    Territory = kaufbeuren,
    Price = Price.Free,
    AccessConditions = access is null ? [] : [new() { Id = "access", Label = new("Voraussetzung", "requirement"), Condition = access }],
    Freshness = new(new LocalDate(2026, 9, 1)),
    Provenance = new() { Source = "QuickStart", IsSample = true },
};
