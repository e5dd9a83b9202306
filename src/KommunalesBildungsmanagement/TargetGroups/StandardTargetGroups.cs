using KommunalesBildungsmanagement.Profiles;

namespace KommunalesBildungsmanagement.TargetGroups;

/// <summary>Target groups that many offices work with. A local concept or a programme may define them otherwise: then define your own.</summary>
public static class StandardTargetGroups
{
    private const string Esf = "ESF+ (VO (EU) 2021/1057, Anhang I)";

    /// <summary>14 to under 18 (§ 7 Abs. 1 Nr. 2 SGB VIII).</summary>
    public static TargetGroup Youth { get; } = new()
    {
        Id = "TG-YOUTH",
        Label = new("Jugendliche", "adolescents"),
        Definition = ProfileTerms.Age.Within(14, 18),
        Rationale = new("Übergang von der Schule in Ausbildung oder Arbeit", "transition from school to training or work"),
    };

    /// <summary>18 to 29.</summary>
    public static TargetGroup YoungAdults { get; } = new()
    {
        Id = "TG-YADULT",
        Label = new("junge Erwachsene", "young adults"),
        Definition = ProfileTerms.Age.Within(18, 30),
        Rationale = new("Einstieg in Ausbildung und Beruf", "entry into training and work"),
        ExternalCodes = [new(Esf, "18 bis 29 Jahre")],
    };

    /// <summary>55 and older, as the ESF counts.</summary>
    public static TargetGroup Seniors { get; } = new()
    {
        Id = "TG-SENIOR",
        Label = new("Ältere", "older people"),
        Definition = ProfileTerms.Age.AtLeast(55),
        Rationale = new("Bildung in der nachberuflichen Lebensphase und davor", "learning after and before the end of working life"),
        ExternalCodes = [new(Esf, "55 Jahre und älter")],
    };

    /// <summary>A child in the household.</summary>
    public static TargetGroup Parents { get; } = new()
    {
        Id = "TG-PARENT",
        Label = new("Eltern", "parents"),
        Definition = ProfileTerms.Situations.Overlaps("parent", "single-parent"),
        Rationale = new(
            "Zeit und Betreuung fehlen; Eltern prägen die Bildung ihrer Kinder",
            "lack of time and childcare; parents shape their children's learning"),
    };

    /// <summary>Single parents.</summary>
    public static TargetGroup SingleParents { get; } = new()
    {
        Id = "TG-SINGLEPARENT",
        Label = new("Alleinerziehende", "single parents"),
        Definition = ProfileTerms.Situations.Contains("single-parent"),
        Rationale = new("Betreuung, Zeit und Geld sind besonders knapp", "childcare, time and money are especially scarce"),
    };

    /// <summary>Recently moved from abroad.</summary>
    public static TargetGroup Newcomers { get; } = new()
    {
        Id = "TG-NEWCOMER",
        Label = new("Neuzugewanderte", "newcomers"),
        Definition = ProfileTerms.Situations.Overlaps("newcomer", "refugee"),
        Rationale = new("Sprache, Anerkennung und Orientierung im Bildungssystem", "language, recognition and orientation in the education system"),
    };

    /// <summary>German below B2.</summary>
    public static TargetGroup GermanLearners { get; } = new()
    {
        Id = "TG-DAZ",
        Label = new("Deutsch-Lernende", "learners of German"),
        Definition = ProfileTerms.German.LessThan(CefrLevel.B2),
        Rationale = new("Deutsch ist die Voraussetzung der meisten Angebote", "German is the precondition of most offerings"),
    };

    /// <summary>Alpha level 3 or less.</summary>
    public static TargetGroup LowLiterate { get; } = new()
    {
        Id = "TG-LOWLIT",
        Label = new("gering Literalisierte", "adults with low literacy"),
        Definition = ProfileTerms.Literacy.UpTo(AlphaLevel.Alpha3),
        Rationale = new(
            "12,1 % der Erwachsenen (LEO 2018); schriftliche Angebote erreichen sie nicht",
            "12.1 % of adults (LEO 2018); written offers do not reach them"),
        IsStigmatising = true,
    };

    /// <summary>No school certificate.</summary>
    public static TargetGroup WithoutCertificate { get; } = new()
    {
        Id = "TG-NOSCHOOL",
        Label = new("Menschen ohne Schulabschluss", "people without a school certificate"),
        Definition = ProfileTerms.Certificate.Is(SchoolCertificate.None),
        Rationale = new(
            "Ohne Abschluss bleiben Ausbildung und Arbeit meist verschlossen",
            "without a certificate training and work mostly stay closed"),
    };

    /// <summary>ISCED 0-2: at most Mittlerer Abschluss, and no vocational qualification.</summary>
    public static TargetGroup LowQualified { get; } = new()
    {
        Id = "TG-LOWQUAL",
        Label = new("Geringqualifizierte", "people with low qualification"),
        Definition = ProfileTerms.HasVocationalQualification.Is(false) & ProfileTerms.Certificate.UpTo(SchoolCertificate.MittlererAbschluss),
        Rationale = new(
            "Fachkräfte fehlen, und wer keine Ausbildung hat, wird zuerst arbeitslos",
            "skilled workers are lacking, and the unskilled lose work first"),
    };

    /// <summary>Registered as unemployed.</summary>
    public static TargetGroup Unemployed { get; } = new()
    {
        Id = "TG-UNEMP",
        Label = new("Arbeitslose", "unemployed people"),
        Definition = ProfileTerms.Situations.Overlaps("unemployed", "long-term-unemployed"),
        Rationale = new("Qualifizierung öffnet den Weg in Arbeit", "qualification opens the way to work"),
        ExternalCodes = [new(Esf, "Arbeitslose")],
    };

    /// <summary>15 to 29 without school, training or work.</summary>
    public static TargetGroup Neet { get; } = new()
    {
        Id = "TG-NEET",
        Label = new("junge Menschen ohne Schule, Ausbildung oder Arbeit", "young people without school, training or work"),
        Definition = ProfileTerms.Age.Within(15, 30) & ProfileTerms.CurrentStage.Is("between"),
        Rationale = new("Der Übergang ist abgerissen", "the transition has broken off"),
    };

    /// <summary>Needs an adjustment.</summary>
    public static TargetGroup NeedsAccessibility { get; } = new()
    {
        Id = "TG-DISABLED",
        Label = new("Menschen, die Barrierefreiheit brauchen", "people who need accessibility"),
        Definition = ProfileTerms.Adjustments.Overlaps(Offerings.AccessibilityFeatures.Vocabulary.Entries.Select(e => e.Code)),
        Rationale = new("Gleichberechtigter Zugang (Art. 24 UN-BRK)", "equal access (Art. 24 UN CRPD)"),
    };

    /// <summary>Cares for relatives.</summary>
    public static TargetGroup Carers { get; } = new()
    {
        Id = "TG-CARER",
        Label = new("pflegende Angehörige", "carers of relatives"),
        Definition = ProfileTerms.Situations.Contains("carer"),
        Rationale = new("Zeit ist knapp und schlecht planbar", "time is scarce and hard to plan"),
    };

    /// <summary>Works in shifts.</summary>
    public static TargetGroup ShiftWorkers { get; } = new()
    {
        Id = "TG-SHIFT",
        Label = new("Beschäftigte in Schichtarbeit", "shift workers"),
        Definition = ProfileTerms.Situations.Contains("shift-work"),
        Rationale = new("Feste Kurszeiten passen nicht", "fixed course times do not fit"),
    };

    /// <summary>Those who pass knowledge on to others.</summary>
    public static TargetGroup Multipliers { get; } = new()
    {
        Id = "TG-MULTI",
        Label = new("Multiplikatoren", "multipliers"),
        Definition = ProfileTerms.Situations.Overlaps("trainer-or-hr", "volunteer", "teacher"),
        Rationale = new("Sie erreichen die, um die es geht", "they reach those who are meant"),
    };

    /// <summary>All of them.</summary>
    public static ValueList<TargetGroup> All { get; } =
    [
        Youth, YoungAdults, Seniors, Parents, SingleParents, Newcomers, GermanLearners, LowLiterate, WithoutCertificate, LowQualified,
        Unemployed, Neet, NeedsAccessibility, Carers, ShiftWorkers, Multipliers,
    ];
}
