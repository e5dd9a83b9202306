using KommunalesBildungsmanagement.Funding.Participations;
using static KommunalesBildungsmanagement.Funding.Participations.ParticipationConditions;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.ParticipantIndicators;

/// <summary>Common output indicators for participants of the ESF 2014 to 2020, at entry.</summary>
/// <remarks>
/// The texts are the names of the indicators in the regulation. A verdict "met" means: counts in the indicator; missing facts leave it open, and
/// where the operation is structural or of the other generation, the indicator does not apply.
/// </remarks>
[RuleSet("ESF-OUTPUT-1420", Programme = "ESF 2014–2020")]
[LegalBasis("DSGVO", "Art. 9 Abs. 2 Buchst. a")]
public static partial class EsfOutputs
{
    /// <summary>Unemployed.</summary>
    [Rule("CO01", RuleKind.Eligibility)]
    [Text("de", "Arbeitslose, auch Langzeitarbeitslose")]
    [Text("en", "Unemployed, including long-term unemployed")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 1", Edition = "2013-12-17", Confidence = Confidence.Read)]
    [Cite("Definitionen der gemeinsamen ESF-Indikatoren (Österreich)", "CO01", Edition = "2014-09-01", Confidence = Confidence.Reported)]
    [InForce("2014-01-01")]
    public static Norm Unemployed(Participation p) => When(IsInEsf(p)).Must(p.AtEntry.Status == EmploymentStatus.Unemployed);

    /// <summary>Part of CO01.</summary>
    [Rule("CO02", RuleKind.Eligibility)]
    [Text("de", "Langzeitarbeitslose")]
    [Text("en", "Long-term unemployed")]
    [Unsettled("de", "Ab welcher Dauer Langzeitarbeitslosigkeit zählt, sagt die Verordnung nicht; europäische und nationale Bestimmung weichen ab.")]
    [Unsettled("en", "From which length on unemployment counts as long-term the regulation does not say; European and national definition differ.")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 1", Edition = "2013-12-17", Confidence = Confidence.Read)]
    [Cite("Definitionen der gemeinsamen ESF-Indikatoren (Österreich)", "CO02", Edition = "2014-09-01", Confidence = Confidence.Reported)]
    [InForce("2014-01-01")]
    public static Norm LongTermUnemployed(Participation p) =>
        When(IsInEsf(p)).Must(p.AtEntry.Status == EmploymentStatus.Unemployed && p.AtEntry.IsLongTermUnemployed == true);

    /// <summary>Inactive.</summary>
    [Rule("CO03", RuleKind.Eligibility)]
    [Text("de", "Nichterwerbstätige")]
    [Text("en", "Inactive")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 1", Edition = "2013-12-17", Confidence = Confidence.Read)]
    [Cite("Definitionen der gemeinsamen ESF-Indikatoren (Österreich)", "CO03", Edition = "2014-09-01", Confidence = Confidence.Reported)]
    [InForce("2014-01-01")]
    public static Norm Inactive(Participation p) => When(IsInEsf(p)).Must(p.AtEntry.Status == EmploymentStatus.Inactive);

    /// <summary>Part of CO03.</summary>
    [Rule("CO04", RuleKind.Eligibility)]
    [Text("de", "Nichterwerbstätige, die keine schulische oder berufliche Bildung absolvieren")]
    [Text("en", "Inactive, not in education or training")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 1", Edition = "2013-12-17", Confidence = Confidence.Read)]
    [Cite("Definitionen der gemeinsamen ESF-Indikatoren (Österreich)", "CO04", Edition = "2014-09-01", Confidence = Confidence.Reported)]
    [InForce("2014-01-01")]
    public static Norm InactiveNotInEducation(Participation p) =>
        When(IsInEsf(p)).Must(p.AtEntry.Status == EmploymentStatus.Inactive && p.AtEntry.IsInEducation == false);

    /// <summary>Employed.</summary>
    [Rule("CO05", RuleKind.Eligibility)]
    [Text("de", "Erwerbstätige, auch Selbstständige")]
    [Text("en", "Employed, including self-employed")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 1", Edition = "2013-12-17", Confidence = Confidence.Read)]
    [Cite("Definitionen der gemeinsamen ESF-Indikatoren (Österreich)", "CO05", Edition = "2014-09-01", Confidence = Confidence.Reported)]
    [InForce("2014-01-01")]
    public static Norm Employed(Participation p) => When(IsInEsf(p)).Must(p.AtEntry.Status == EmploymentStatus.Employed);

    /// <summary>At most 24 at entry.</summary>
    [Rule("CO06", RuleKind.Eligibility)]
    [Text("de", "Unter 25-Jährige")]
    [Text("en", "Below 25 years of age")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 1", Edition = "2013-12-17", Confidence = Confidence.Read)]
    [Cite("Definitionen der gemeinsamen ESF-Indikatoren (Österreich)", "CO06", Edition = "2014-09-01", Confidence = Confidence.Reported)]
    [InForce("2014-01-01")]
    public static Norm Below25(Participation p) => When(IsInEsf(p)).Must(Age.On(p.AtEntry.BornOn, p.EnteredOn) < 25);

    /// <summary>At least 55 at entry.</summary>
    [Rule("CO07", RuleKind.Eligibility)]
    [Text("de", "Über 54-Jährige")]
    [Text("en", "Above 54 years of age")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 1", Edition = "2013-12-17", Confidence = Confidence.Read)]
    [Cite("Definitionen der gemeinsamen ESF-Indikatoren (Österreich)", "CO07", Edition = "2014-09-01", Confidence = Confidence.Reported)]
    [InForce("2014-01-01")]
    public static Norm Above54(Participation p) => When(IsInEsf(p)).Must(Age.On(p.AtEntry.BornOn, p.EnteredOn) > 54);

    /// <summary>Part of CO07.</summary>
    [Rule("CO08", RuleKind.Eligibility)]
    [Text("de", "Über 54-Jährige, die arbeitslos sind, einschließlich Langzeitarbeitsloser, oder die nicht "
        + "erwerbstätig sind und keine schulische oder berufliche Bildung absolvieren")]
    [Text("en", "Above 54 years of age who are unemployed, including long-term unemployed, or inactive not in education or training")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 1", Edition = "2013-12-17", Confidence = Confidence.Read)]
    [Cite("Definitionen der gemeinsamen ESF-Indikatoren (Österreich)", "CO08", Edition = "2014-09-01", Confidence = Confidence.Reported)]
    [InForce("2014-01-01")]
    public static Norm Above54WithoutWork(Participation p) =>
        When(IsInEsf(p)).Must(Age.On(p.AtEntry.BornOn, p.EnteredOn) > 54
        && (p.AtEntry.Status == EmploymentStatus.Unemployed || (p.AtEntry.Status == EmploymentStatus.Inactive && p.AtEntry.IsInEducation == false)));

    /// <summary>ISCED 1 or 2; ISCED 0 has no class.</summary>
    [Rule("CO09", RuleKind.Eligibility)]
    [Text("de", "Mit Grundbildung (ISCED 1) oder Sekundarbildung Unterstufe (ISCED 2)")]
    [Text("en", "With primary (ISCED 1) or lower secondary education (ISCED 2)")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 1", Edition = "2013-12-17", Confidence = Confidence.Read)]
    [Cite("Definitionen der gemeinsamen ESF-Indikatoren (Österreich)", "CO09", Edition = "2014-09-01", Confidence = Confidence.Reported)]
    [InForce("2014-01-01")]
    public static Norm PrimaryOrLowerSecondary(Participation p) => When(IsInEsf(p)).Must(p.AtEntry.Isced is 1 or 2);

    /// <summary>ISCED 3 or 4.</summary>
    [Rule("CO10", RuleKind.Eligibility)]
    [Text("de", "Mit Sekundarbildung Oberstufe (ISCED 3) oder postsekundärer Bildung (ISCED 4)")]
    [Text("en", "With upper secondary (ISCED 3) or post-secondary education (ISCED 4)")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 1", Edition = "2013-12-17", Confidence = Confidence.Read)]
    [Cite("Definitionen der gemeinsamen ESF-Indikatoren (Österreich)", "CO10", Edition = "2014-09-01", Confidence = Confidence.Reported)]
    [InForce("2014-01-01")]
    public static Norm UpperSecondary(Participation p) => When(IsInEsf(p)).Must(p.AtEntry.Isced is 3 or 4);

    /// <summary>ISCED 5 to 8.</summary>
    [Rule("CO11", RuleKind.Eligibility)]
    [Text("de", "Mit tertiärer Bildung (ISCED 5 bis 8)")]
    [Text("en", "With tertiary education (ISCED 5 to 8)")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 1", Edition = "2013-12-17", Confidence = Confidence.Read)]
    [Cite("Definitionen der gemeinsamen ESF-Indikatoren (Österreich)", "CO11", Edition = "2014-09-01", Confidence = Confidence.Reported)]
    [InForce("2014-01-01")]
    public static Norm Tertiary(Participation p) => When(IsInEsf(p)).Must(p.AtEntry.Isced >= 5);

    /// <summary>Asked until 1 August 2018.</summary>
    [Rule("CO12", RuleKind.Eligibility)]
    [Text("de", "Teilnehmer, die in Erwerbslosenhaushalten leben")]
    [Text("en", "Participants who live in jobless households")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 1", Edition = "2013-12-17", Confidence = Confidence.Reported)]
    [Cite("Definitionen der gemeinsamen ESF-Indikatoren (Österreich)", "CO12", Edition = "2014-09-01", Confidence = Confidence.Reported)]
    [InForce("2014-01-01", "2018-08-01")]
    public static Norm JoblessHousehold(Participation p) => When(IsInEsf(p)).Must(p.AtEntry.Household.IsJobless == true);

    /// <summary>Part of CO12; asked until 1 August 2018.</summary>
    [Rule("CO13", RuleKind.Eligibility)]
    [Text("de", "Teilnehmer, die in Erwerbslosenhaushalten mit unterhaltsberechtigten Kindern leben")]
    [Text("en", "Participants who live in jobless households with dependent children")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 1", Edition = "2013-12-17", Confidence = Confidence.Reported)]
    [Cite("Definitionen der gemeinsamen ESF-Indikatoren (Österreich)", "CO13", Edition = "2014-09-01", Confidence = Confidence.Reported)]
    [InForce("2014-01-01", "2018-08-01")]
    public static Norm JoblessHouseholdWithChildren(Participation p) =>
        When(IsInEsf(p)).Must(p.AtEntry.Household.IsJobless == true && p.AtEntry.Household.HasDependentChildren == true);

    /// <summary>Asked until 1 August 2018.</summary>
    [Rule("CO14", RuleKind.Eligibility)]
    [Text("de", "Teilnehmer, die in einem Haushalt mit einem einzigen Erwachsenen und unterhaltsberechtigten Kindern leben")]
    [Text("en", "Participants who live in a single adult household with dependent children")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 1", Edition = "2013-12-17", Confidence = Confidence.Reported)]
    [Cite("Definitionen der gemeinsamen ESF-Indikatoren (Österreich)", "CO14", Edition = "2014-09-01", Confidence = Confidence.Reported)]
    [InForce("2014-01-01", "2018-08-01")]
    public static Norm SingleAdultWithChildren(Participation p) =>
        When(IsInEsf(p)).Must(p.AtEntry.Household.HasSingleAdult == true && p.AtEntry.Household.HasDependentChildren == true);

    /// <summary>Voluntary; of special categories.</summary>
    [Rule("CO15", RuleKind.Eligibility)]
    [Text("de", "Migranten, Teilnehmer ausländischer Herkunft, Angehörige von Minderheiten (u. a. marginalisierte "
        + "Gemeinschaften, wie etwa die Roma)")]
    [Text("en", "Migrants, participants with a foreign background, minorities (including marginalised communities such as the Roma)")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 1", Edition = "2013-12-17", Confidence = Confidence.Read)]
    [Cite("Definitionen der gemeinsamen ESF-Indikatoren (Österreich)", "CO15", Edition = "2014-09-01", Confidence = Confidence.Reported)]
    [InForce("2014-01-01")]
    public static Norm MigrantOrMinority(Participation p) => When(IsInEsf(p)).Must(p.AtEntry.Voluntary.IsMigrantOrMinority == true);

    /// <summary>Voluntary; of special categories.</summary>
    [Rule("CO16", RuleKind.Eligibility)]
    [Text("de", "Teilnehmer mit Behinderungen")]
    [Text("en", "Participants with disabilities")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 1", Edition = "2013-12-17", Confidence = Confidence.Read)]
    [Cite("Europäische Kommission, Leitfaden Monitoring und Evaluierung ESF", "Kennung CO16", Confidence = Confidence.Inferred)]
    [InForce("2014-01-01")]
    public static Norm Disabled(Participation p) => When(IsInEsf(p)).Must(p.AtEntry.Voluntary.HasDisability == true);

    /// <summary>Voluntary; of special categories.</summary>
    [Rule("CO17", RuleKind.Eligibility)]
    [Text("de", "Sonstige benachteiligte Personen")]
    [Text("en", "Other disadvantaged")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 1", Edition = "2013-12-17", Confidence = Confidence.Read)]
    [Cite("Europäische Kommission, Leitfaden Monitoring und Evaluierung ESF", "Kennung CO17", Confidence = Confidence.Inferred)]
    [InForce("2014-01-01")]
    public static Norm OtherwiseDisadvantaged(Participation p) => When(IsInEsf(p)).Must(p.AtEntry.Voluntary.HasOtherDisadvantage == true);

    /// <summary>From a representative sample per investment priority.</summary>
    [Rule("CO18", RuleKind.Eligibility)]
    [Text("de", "Obdachlose oder von Ausgrenzung auf dem Wohnungsmarkt Betroffene")]
    [Text("en", "Homeless or affected by housing exclusion")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 1", Edition = "2013-12-17", Confidence = Confidence.Read)]
    [Cite("Europäische Kommission, Leitfaden Monitoring und Evaluierung ESF", "Kennung CO18", Confidence = Confidence.Inferred)]
    [InForce("2014-01-01")]
    public static Norm HousingExclusion(Participation p) => When(IsInEsf(p)).Must(p.AtEntry.Voluntary.IsExcludedFromHousing == true);

    /// <summary>From a representative sample per investment priority.</summary>
    [Rule("CO19", RuleKind.Eligibility)]
    [Text("de", "Personen, die in ländlichen Gebieten leben")]
    [Text("en", "From rural areas")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 1", Edition = "2013-12-17", Confidence = Confidence.Read)]
    [Cite("Europäische Kommission, Leitfaden Monitoring und Evaluierung ESF", "Kennung CO19", Confidence = Confidence.Inferred)]
    [InForce("2014-01-01")]
    public static Norm RuralArea(Participation p) => When(IsInEsf(p)).Must(p.AtEntry.Voluntary.IsFromRuralArea == true);
}
