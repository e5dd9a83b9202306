using KommunalesBildungsmanagement.Provenances;

namespace KommunalesBildungsmanagement.Monitoring.Certifications;

/// <summary>Schemes that come with the library; hosts add their own.</summary>
public static class CertificationSchemes
{
    private static readonly ValueList<CertificationPillar> Pillars =
    [
        new("pillar-1", new("Übergänge organisieren und begleiten", "organise and accompany transitions")),
        new("pillar-2", new(
            "Schulische und außerschulische Bildungsangebote und Bildungsträger vernetzen – Schulen in die Region öffnen",
            "link offerings and providers in and outside school – open schools to the region")),
        new("pillar-3", new(
            "Kein Talent darf verloren gehen – Jungen Menschen in besonderen Lebenslagen helfen",
            "no talent may be lost – help young people in special situations")),
        new("pillar-4", new("Bürgergesellschaft stärken und entwickeln", "strengthen and develop civil society")),
        new("pillar-5", new("Herausforderungen des demografischen Wandels annehmen", "take up the challenges of demographic change")),
    ];

    private static readonly LocalizedText Region = new("Landkreis oder kreisfreie Stadt", "district or independent city");

    /// <summary>
    /// "Bildungsregion in Bayern": five pillars, two public forums, check by the Konferenz der Schulaufsicht, award by the ministry. After the
    /// ministry's report "Bildungsregionen in Bayern – Unsere Erfahrungen und Erkenntnisse" (2015), pages 17, 41 and 48; the procedure of today
    /// may differ. That the concept deals with every pillar is inferred from the same report (page 48).
    /// </summary>
    public static CertificationScheme BildungsregionInBayern { get; } = new()
    {
        Id = "bildungsregion-bayern",
        Name = new("Bildungsregion in Bayern", "education region in Bavaria"),
        Pillars = Pillars,
        Milestones =
        [
            new("first-forum", new("erstes Dialogforum", "first public forum"), Region,
            [
                new("pillars-presented", new("Die Säulen sind vorgestellt.", "The pillars are presented.")),
                new("state-presented", new("Der Ist-Stand der Region ist vorgestellt.", "The present state of the region is presented.")),
            ]),
            new("concept", new("Arbeitskreise und regionales Konzept", "working groups and regional concept"), Region,
            [
                .. Pillars.Select(p => new MilestoneNeed(p.Id, new(
                    $"Das Konzept behandelt: {p.Text.German}", $"The concept deals with: {p.Text.English}"))),
                new("feedback", new(
                    "Die Konferenz der Schulaufsicht hat zum Entwurf Rückmeldung gegeben.",
                    "The conference of school supervision has commented on the draft.")),
            ]),
            new("second-forum", new("zweites Dialogforum", "second public forum"), Region,
            [
                new("concept-discussed", new("Das Konzept ist vorgestellt und diskutiert.", "The concept is presented and discussed.")),
                new("application-decided", new(
                    "Landkreis oder Stadt macht sich die Bewerbung zu eigen.", "The district or city adopts the application as its own.")),
            ]),
            new("check", new("Prüfung der Bewerbung", "check of the application"),
                new("Konferenz der Schulaufsicht", "conference of school supervision"),
            [
                new("application", new("Die Bewerbung ist abgegeben.", "The application is handed in.")),
                new("youth-office", new("Stellungnahme des Bayerischen Landesjugendamts", "opinion of the Land youth office")),
                new("youth-council", new("Stellungnahme des Bayerischen Jugendrings", "opinion of the Bavarian youth council")),
            ]),
            new("award", new("Verleihung des Qualitätssiegels", "award of the seal"), new("Kultusministerium", "ministry of education"),
            [
                new("proposal", new(
                    "Die Konferenz der Schulaufsicht schlägt die Verleihung vor.", "The conference of school supervision proposes the award.")),
            ]),
        ],
        AwardedBy = new(
            "Kultusministerium in Abstimmung mit dem Sozialministerium", "ministry of education in agreement with the ministry of social affairs"),
        Provenance = new()
        {
            Source = "Bayerisches Staatsministerium für Bildung und Kultus, Wissenschaft und Kunst: Bildungsregionen in Bayern, 2015",
            Place = "S. 17, 41, 48",
            Url = new("https://km.bayern.de/epaper/Bildungsregionen_2015/files/assets/basic-html/page18.html"),
        },
        Confidence = Confidence.Reported,
    };
}
