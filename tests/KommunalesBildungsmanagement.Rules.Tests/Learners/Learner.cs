using NodaTime;

namespace KommunalesBildungsmanagement.Rules.Tests;

/// <summary>A subject with every kind of fact: each may be missing, except the number of siblings.</summary>
public sealed record Learner
{
    public int Id { get; init; }

    [Term("de", "Alter"), Term("en", "age"), Unit("Jahre"), PersonalData]
    [Question("de", "Wie alt sind Sie?"), Question("en", "How old are you?")]
    public int? Age { get; init; }

    [Term("de", "Geschwister"), Term("en", "siblings")]
    public int Siblings { get; init; }

    [Term("de", "Einkommen"), Term("en", "income"), Unit("EUR"), PersonalData]
    public decimal? Income { get; init; }

    [Term("de", "in Arbeit"), Term("en", "in work")]
    public bool? InWork { get; init; }

    [Term("de", "Wohnort"), Term("en", "town")]
    public string? Town { get; init; }

    [Term("de", "zugezogen am"), Term("en", "moved in on"), PersonalData]
    public LocalDate? MovedIn { get; init; }

    [Term("de", "Schulabschluss"), Term("en", "school certificate")]
    public Certificate? Certificate { get; init; }

    public Residence? Residence { get; init; }

    [Term("de", "Zuhause"), Term("en", "home"), PersonalData]
    [Question("de", "Wo wohnen Sie ungefähr?"), Question("en", "Where about do you live?")]
    public GeoPosition? Home { get; init; }

    [Term("de", "Reichweite"), Term("en", "reach"), Unit("m")]
    public int? Reach { get; init; }

    [Term("de", "Sprachen"), Term("en", "languages"), PersonalData]
    public IReadOnlyList<string>? Languages { get; init; }

    [Term("de", "Hürden"), Term("en", "barriers"), PersonalData(Special = true)]
    [Question("de", "Was hindert Sie?"), Question("en", "What holds you back?")]
    public PartialSet<string> Barriers { get; init; } = PartialSet<string>.Unknown;
}
