using KommunalesBildungsmanagement.Funding.Participations;
using static KommunalesBildungsmanagement.Funding.Participations.ParticipationConditions;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.ParticipantIndicators;

/// <summary>Common output indicators for participants of ESF+ 2021 to 2027, at entry.</summary>
/// <remarks>
/// The texts are the names of the indicators in the regulation. A verdict "met" means: counts in the indicator; missing facts leave it open, and
/// where the operation is structural or of the other generation, the indicator does not apply.
/// </remarks>
[RuleSet("ESF-OUTPUT-2127", Programme = "ESF Plus 2021–2027")]
[LegalBasis("DSGVO", "Art. 9 Abs. 2 Buchst. a")]
public static partial class EsfPlusOutputs
{
    /// <summary>Everybody with a status: EECO02 + EECO04 + EECO05.</summary>
    [Rule("EECO01", RuleKind.Eligibility)]
    [Text("de", "Gesamtzahl der Teilnehmer")]
    [Text("en", "Total number of participants")]
    [Cite("VO (EU) 2021/1057", "Anhang I Nr. 1.1", Edition = "2021-06-24", Confidence = Confidence.Read)]
    [Cite("Europäische Kommission, SFC2021 Support", "Kennung EECO01", Confidence = Confidence.Inferred)]
    [InForce("2021-07-01")]
    public static Norm Total(Participation p) =>
        When(IsInEsfPlus(p)).Must(AtLeast(
        1, p.AtEntry.IsUnemployed == true, p.AtEntry.IsInactive == true, p.AtEntry.IsEmployed == true));

    /// <summary>Unemployed.</summary>
    [Rule("EECO02", RuleKind.Eligibility)]
    [Text("de", "Arbeitslose, auch Langzeitarbeitslose")]
    [Text("en", "Unemployed, including long-term unemployed")]
    [Cite("VO (EU) 2021/1057", "Anhang I Nr. 1.1", Edition = "2021-06-24", Confidence = Confidence.Read)]
    [Cite("Europäische Kommission, SFC2021 Support", "Common output indicators if an operation focuses on a target group",
        Confidence = Confidence.Reported)]
    [InForce("2021-07-01")]
    public static Norm Unemployed(Participation p) => When(IsInEsfPlus(p)).Must(p.AtEntry.Status == EmploymentStatus.Unemployed);

    /// <summary>Part of EECO02.</summary>
    [Rule("EECO03", RuleKind.Eligibility)]
    [Text("de", "Langzeitarbeitslose")]
    [Text("en", "Long-term unemployed")]
    [Unsettled("de", "Ab welcher Dauer Langzeitarbeitslosigkeit zählt, sagt die Verordnung nicht; europäische und nationale Bestimmung weichen ab.")]
    [Unsettled("en", "From which length on unemployment counts as long-term the regulation does not say; European and national definition differ.")]
    [Cite("VO (EU) 2021/1057", "Anhang I Nr. 1.1", Edition = "2021-06-24", Confidence = Confidence.Read)]
    [Cite("Europäische Kommission, SFC2021 Support", "Kennung EECO03", Confidence = Confidence.Inferred)]
    [InForce("2021-07-01")]
    public static Norm LongTermUnemployed(Participation p) =>
        When(IsInEsfPlus(p)).Must(p.AtEntry.Status == EmploymentStatus.Unemployed && p.AtEntry.IsLongTermUnemployed == true);

    /// <summary>Inactive.</summary>
    [Rule("EECO04", RuleKind.Eligibility)]
    [Text("de", "Nichterwerbstätige")]
    [Text("en", "Inactive")]
    [Cite("VO (EU) 2021/1057", "Anhang I Nr. 1.1", Edition = "2021-06-24", Confidence = Confidence.Read)]
    [Cite("Europäische Kommission, SFC2021 Support", "Kennung EECO04", Confidence = Confidence.Inferred)]
    [InForce("2021-07-01")]
    public static Norm Inactive(Participation p) => When(IsInEsfPlus(p)).Must(p.AtEntry.Status == EmploymentStatus.Inactive);

    /// <summary>Employed.</summary>
    [Rule("EECO05", RuleKind.Eligibility)]
    [Text("de", "Erwerbstätige, auch Selbstständige")]
    [Text("en", "Employed, including self-employed")]
    [Cite("VO (EU) 2021/1057", "Anhang I Nr. 1.1", Edition = "2021-06-24", Confidence = Confidence.Read)]
    [Cite("Europäische Kommission, SFC2021 Support", "Kennung EECO05", Confidence = Confidence.Inferred)]
    [InForce("2021-07-01")]
    public static Norm Employed(Participation p) => When(IsInEsfPlus(p)).Must(p.AtEntry.Status == EmploymentStatus.Employed);

    /// <summary>At most 17 at entry.</summary>
    [Rule("EECO06", RuleKind.Eligibility)]
    [Text("de", "Zahl der Kinder unter 18 Jahren")]
    [Text("en", "Number of children below 18 years of age")]
    [Cite("VO (EU) 2021/1057", "Anhang I Nr. 1.1", Edition = "2021-06-24", Confidence = Confidence.Read)]
    [Cite("Europäische Kommission, SFC2021 Support", "Kennung EECO06", Confidence = Confidence.Inferred)]
    [InForce("2021-07-01")]
    public static Norm Below18(Participation p) => When(IsInEsfPlus(p)).Must(Age.On(p.AtEntry.BornOn, p.EnteredOn) < 18);

    /// <summary>From 18 to 29 at entry; from 30 to 54 nobody stands in an indicator of age.</summary>
    [Rule("EECO07", RuleKind.Eligibility)]
    [Text("de", "Junge Menschen im Alter von 18 bis 29 Jahren")]
    [Text("en", "Number of young people aged 18-29 years")]
    [Cite("VO (EU) 2021/1057", "Anhang I Nr. 1.1", Edition = "2021-06-24", Confidence = Confidence.Read)]
    [Cite("Europäische Kommission, SFC2021 Support", "Kennung EECO07", Confidence = Confidence.Inferred)]
    [InForce("2021-07-01")]
    public static Norm From18To29(Participation p) => When(IsInEsfPlus(p)).Must(Age.On(p.AtEntry.BornOn, p.EnteredOn) is >= 18 and <= 29);

    /// <summary>At least 55 at entry.</summary>
    [Rule("EECO08", RuleKind.Eligibility)]
    [Text("de", "Zahl der Teilnehmer ab 55 Jahren")]
    [Text("en", "Number of participants 55 years of age and above")]
    [Cite("VO (EU) 2021/1057", "Anhang I Nr. 1.1", Edition = "2021-06-24", Confidence = Confidence.Read)]
    [Cite("Europäische Kommission, SFC2021 Support", "Kennung EECO08", Confidence = Confidence.Inferred)]
    [InForce("2021-07-01")]
    public static Norm From55(Participation p) => When(IsInEsfPlus(p)).Must(Age.On(p.AtEntry.BornOn, p.EnteredOn) >= 55);

    /// <summary>ISCED 0 to 2.</summary>
    [Rule("EECO09", RuleKind.Eligibility)]
    [Text("de", "Mit Sekundarbildung Unterstufe oder weniger (ISCED 0-2)")]
    [Text("en", "With lower secondary education or less (ISCED 0-2)")]
    [Cite("VO (EU) 2021/1057", "Anhang I Nr. 1.1", Edition = "2021-06-24", Confidence = Confidence.Read)]
    [Cite("Europäische Kommission, SFC2021 Support", "Kennung EECO09", Confidence = Confidence.Inferred)]
    [InForce("2021-07-01")]
    public static Norm LowerSecondaryOrLess(Participation p) => When(IsInEsfPlus(p)).Must(p.AtEntry.Isced <= 2);

    /// <summary>ISCED 3 or 4.</summary>
    [Rule("EECO10", RuleKind.Eligibility)]
    [Text("de", "Mit Sekundarbildung Oberstufe (ISCED 3) oder postsekundärer Bildung (ISCED 4)")]
    [Text("en", "With upper secondary (ISCED 3) or post-secondary education (ISCED 4)")]
    [Cite("VO (EU) 2021/1057", "Anhang I Nr. 1.1", Edition = "2021-06-24", Confidence = Confidence.Read)]
    [Cite("Europäische Kommission, SFC2021 Support", "Kennung EECO10", Confidence = Confidence.Inferred)]
    [InForce("2021-07-01")]
    public static Norm UpperSecondary(Participation p) => When(IsInEsfPlus(p)).Must(p.AtEntry.Isced is 3 or 4);

    /// <summary>ISCED 5 to 8.</summary>
    [Rule("EECO11", RuleKind.Eligibility)]
    [Text("de", "Mit tertiärer Bildung (ISCED 5 bis 8)")]
    [Text("en", "With tertiary education (ISCED 5 to 8)")]
    [Cite("VO (EU) 2021/1057", "Anhang I Nr. 1.1", Edition = "2021-06-24", Confidence = Confidence.Read)]
    [Cite("Europäische Kommission, SFC2021 Support", "Kennung EECO11", Confidence = Confidence.Inferred)]
    [InForce("2021-07-01")]
    public static Norm Tertiary(Participation p) => When(IsInEsfPlus(p)).Must(p.AtEntry.Isced >= 5);

    /// <summary>Voluntary; of special categories.</summary>
    [Rule("EECO12", RuleKind.Eligibility)]
    [Text("de", "Teilnehmer mit Behinderungen")]
    [Text("en", "Participants with disabilities")]
    [Cite("VO (EU) 2021/1057", "Anhang I Nr. 1.2", Edition = "2021-06-24", Confidence = Confidence.Read)]
    [Cite("Europäische Kommission, SFC2021 Support", "Common output indicators if an operation focuses on a target group",
        Confidence = Confidence.Reported)]
    [InForce("2021-07-01")]
    public static Norm Disabled(Participation p) => When(IsInEsfPlus(p)).Must(p.AtEntry.Voluntary.HasDisability == true);

    /// <summary>Voluntary; not a citizen of the Union.</summary>
    [Rule("EECO13", RuleKind.Eligibility)]
    [Text("de", "Drittstaatsangehörige")]
    [Text("en", "Third-country nationals")]
    [Cite("VO (EU) 2021/1057", "Anhang I Nr. 1.2", Edition = "2021-06-24", Confidence = Confidence.Read)]
    [Cite("Europäische Kommission, SFC2021 Support", "Definitions for EECO13, EECO14, EECO15", Edition = "2023-04-13",
        Confidence = Confidence.Reported)]
    [InForce("2021-07-01")]
    public static Norm ThirdCountryNational(Participation p) =>
        When(IsInEsfPlus(p)).Must(p.AtEntry.Voluntary.IsThirdCountryNational == true);

    /// <summary>Voluntary; by the national definition.</summary>
    [Rule("EECO14", RuleKind.Eligibility)]
    [Text("de", "Teilnehmer ausländischer Herkunft")]
    [Text("en", "Participants with a foreign background")]
    [Cite("VO (EU) 2021/1057", "Anhang I Nr. 1.2", Edition = "2021-06-24", Confidence = Confidence.Read)]
    [Cite("Europäische Kommission, SFC2021 Support", "Definitions for EECO13, EECO14, EECO15", Edition = "2023-04-13",
        Confidence = Confidence.Reported)]
    [InForce("2021-07-01")]
    public static Norm ForeignBackground(Participation p) => When(IsInEsfPlus(p)).Must(p.AtEntry.Voluntary.HasForeignBackground == true);

    /// <summary>Voluntary; of special categories.</summary>
    [Rule("EECO15", RuleKind.Eligibility)]
    [Text("de", "Angehörige von Minderheiten (u. a. marginalisierte Gemeinschaften, wie etwa die Roma)")]
    [Text("en", "Minorities (including marginalised communities such as Roma people)")]
    [Cite("VO (EU) 2021/1057", "Anhang I Nr. 1.2", Edition = "2021-06-24", Confidence = Confidence.Read)]
    [Cite("Europäische Kommission, SFC2021 Support", "Definitions for EECO13, EECO14, EECO15", Edition = "2023-04-13",
        Confidence = Confidence.Reported)]
    [InForce("2021-07-01")]
    public static Norm Minority(Participation p) => When(IsInEsfPlus(p)).Must(p.AtEntry.Voluntary.IsOfMinority == true);

    /// <summary>Voluntary.</summary>
    [Rule("EECO16", RuleKind.Eligibility)]
    [Text("de", "Obdachlose oder von Ausgrenzung auf dem Wohnungsmarkt Betroffene")]
    [Text("en", "Homeless or affected by housing exclusion")]
    [Cite("VO (EU) 2021/1057", "Anhang I Nr. 1.2", Edition = "2021-06-24", Confidence = Confidence.Reported)]
    [Cite("Europäische Kommission, SFC2021 Support", "Kennung EECO16", Confidence = Confidence.Inferred)]
    [InForce("2021-07-01")]
    public static Norm HousingExclusion(Participation p) => When(IsInEsfPlus(p)).Must(p.AtEntry.Voluntary.IsExcludedFromHousing == true);

    /// <summary>Voluntary.</summary>
    [Rule("EECO17", RuleKind.Eligibility)]
    [Text("de", "Personen, die in ländlichen Gebieten leben")]
    [Text("en", "Participants from rural areas")]
    [Cite("VO (EU) 2021/1057", "Anhang I Nr. 1.2", Edition = "2021-06-24", Confidence = Confidence.Reported)]
    [Cite("Europäische Kommission, SFC2021 Support", "Kennung EECO17", Confidence = Confidence.Inferred)]
    [InForce("2021-07-01")]
    public static Norm RuralArea(Participation p) => When(IsInEsfPlus(p)).Must(p.AtEntry.Voluntary.IsFromRuralArea == true);
}
