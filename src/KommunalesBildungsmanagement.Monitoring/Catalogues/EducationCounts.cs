using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Monitoring.Catalogues;

/// <summary>The counts that the formulas of the catalogue read, with their names and units.</summary>
public static class EducationCounts
{
    /// <summary>All counts, in the order of <see cref="Counts"/>.</summary>
    public static ValueList<CountDefinition> All { get; } =
    [
        new(Counts.Population, new("Bevölkerung", "population"), Units.Persons),
        new(Counts.SchoolLeavers,
            new("Absolventen und Abgänger allgemeinbildender Schulen", "leavers and graduates of general schools"), Units.Persons),
        new(Counts.Pupils, new("Schülerinnen und Schüler allgemeinbildender Schulen", "pupils of general schools"), Units.Persons),
        new(Counts.Schools, new("allgemeinbildende Schulen", "general schools"), Units.Number),
        new(Counts.VocationalLeavers,
            new("Absolventen beruflicher Schulen mit allgemeinbildendem Abschluss",
                "graduates of vocational schools with a general certificate"), Units.Persons),
        new(Counts.Unemployed, new("Arbeitslose", "unemployed"), Units.Persons),
        new(Counts.LabourForce, new("zivile Erwerbspersonen", "civilian labour force"), Units.Persons),
        new(Counts.DependentLabourForce, new("abhängige zivile Erwerbspersonen", "dependent civilian labour force"), Units.Persons),
        new(Counts.HouseholdIncome,
            new("verfügbares Einkommen der privaten Haushalte", "disposable income of private households"), Units.ThousandEuro),
        new(Counts.HouseholdIncomePerInhabitant, new("verfügbares Einkommen je Einwohner", "disposable income per inhabitant"), Units.Euro),
        new(Counts.BenefitRecipients, new("Leistungsbeziehende nach SGB II", "recipients of SGB II benefits"), Units.Persons),
        new(Counts.PopulationByCertificate,
            new("Personen ab 15 nach Schulabschluss", "persons of 15 and older by school certificate"), Units.Persons),
        new(Counts.EducationExpenditure, new("Bildungsausgaben", "education expenditure"), Units.Euro),
        new(Counts.Learners, new("Lernende in formaler Bildung", "learners in formal education"), Units.Persons),
        new(Counts.ChildrenInCare, new("Kinder in Kindertagesbetreuung", "children in day care"), Units.Persons),
        new(Counts.ChildEquivalents,
            new("Kinder in Ganztagsbetreuungsäquivalenten", "children in full-day equivalents"), Units.FullTimeEquivalents),
        new(Counts.StaffEquivalents,
            new("pädagogisches Personal in Vollzeitäquivalenten", "pedagogical staff in full-time equivalents"), Units.FullTimeEquivalents),
        new(Counts.ExaminedChildren, new("untersuchte Kinder (Schuleingang)", "children examined before school"), Units.Persons),
        new(Counts.ApprovedPlaces, new("genehmigte Betreuungsplätze", "approved places in day care"), Units.Number),
        new(Counts.SchoolEntrants, new("Einschulungen", "school entrants"), Units.Persons),
        new(Counts.TransitionsToClass5,
            new("Übergänge aus der Grundschule in Klasse 5", "transitions from primary school to class 5"), Units.Persons),
        new(Counts.Recommendations, new("Übertrittsempfehlungen", "recommendations for secondary schools"), Units.Persons),
        new(Counts.Repeaters, new("Wiederholende", "repeaters"), Units.Persons),
        new(Counts.SchoolTypeChanges, new("Wechsel der Schulart", "changes between kinds of school"), Units.Persons),
        new(Counts.PupilsWithSpecialNeeds,
            new("Schülerinnen und Schüler mit Förderbedarf", "pupils with special educational needs"), Units.Persons),
        new(Counts.EntitledToStudy, new("Studienberechtigte", "those entitled to study"), Units.Persons),
        new(Counts.Classes, new("Klassen", "classes"), Units.Number),
        new(Counts.TeacherEquivalents, new("Lehrkräfte in Vollzeiteinheiten", "teachers in full-time units"), Units.FullTimeEquivalents),
        new(Counts.VocationalEntrants, new("Neuzugänge der beruflichen Bildung", "entrants to vocational education"), Units.Persons),
        new(Counts.TrainingSupply, new("angebotene Ausbildungsplätze", "training places offered"), Units.Number),
        new(Counts.TrainingDemand, new("Nachfrage nach Ausbildungsplätzen", "demand for training places"), Units.Number),
        new(Counts.ExtendedTrainingDemand,
            new("erweiterte Nachfrage nach Ausbildungsplätzen", "extended demand for training places"), Units.Number),
        new(Counts.TrainingApplicants, new("gemeldete Bewerberinnen und Bewerber", "registered applicants"), Units.Persons),
        new(Counts.TrainingPlaces, new("gemeldete Ausbildungsstellen", "registered training places"), Units.Number),
        new(Counts.UnplacedApplicants, new("unversorgte Bewerberinnen und Bewerber", "applicants without a place"), Units.Persons),
        new(Counts.FirstYearStudents, new("Studienanfängerinnen und Studienanfänger", "first-year students"), Units.Persons),
        new(Counts.CourseEnrolments, new("Belegungen der Volkshochschule", "enrolments at the Volkshochschule"), Units.Number),
        new(Counts.VhsTeachingUnits, new("Unterrichtseinheiten der Volkshochschule", "teaching units of the Volkshochschule"), Units.Number),
        new(Counts.IntegrationCourseParticipants, new("Teilnehmende an Integrationskursen", "participants of integration courses"), Units.Persons),
        new(Counts.LanguageTests, new("Teilnahmen am Sprachtest", "language test takers"), Units.Persons),
        new(Counts.BasicEducationUnits, new("Unterrichtseinheiten der Grundbildung", "teaching units of basic education"), Units.Number),
        new(Counts.LibraryUsers, new("aktive Nutzerinnen und Nutzer der Bibliothek", "active library users"), Units.Persons),
        new(Counts.LibraryMedia, new("Medienbestand öffentlicher Bibliotheken", "media in stock of public libraries"), Units.Number),
        new(Counts.LibraryVisits, new("Besuche öffentlicher Bibliotheken", "visits to public libraries"), Units.Number),
        new(Counts.Births, new("Lebendgeborene", "live births"), Units.Persons),
        new(Counts.Deaths, new("Gestorbene", "deaths"), Units.Persons),
        new(Counts.MovesIn, new("Zugezogene", "persons who moved in"), Units.Persons),
        new(Counts.MovesOut, new("Fortgezogene", "persons who moved out"), Units.Persons),
        new(Counts.LibraryLoans, new("Entleihungen", "loans"), Units.Number),
        new(Counts.MusicSchoolPupils, new("Schülerinnen und Schüler der Musikschule", "music school pupils"), Units.Persons),
        new(Counts.YouthFacilities, new("Einrichtungen der offenen Jugendarbeit", "facilities of open youth work"), Units.Number),
        new(Counts.MuseumVisits, new("Museumsbesuche", "museum visits"), Units.Number),
        new(Counts.GuidanceCases, new("Beratungsfälle", "guidance cases"), Units.Number),
        new(Counts.GuidancePersons, new("beratene Personen", "persons advised"), Units.Persons),
        new(Counts.NetworkTies, new("bestehende Verbindungen zwischen Schlüsselakteuren", "realised ties among key actors"), Units.Number),
        new(Counts.PossibleTies, new("mögliche Verbindungen zwischen Schlüsselakteuren", "possible ties among key actors"), Units.Number),
        new(Counts.ActiveAgreements, new("geltende Kooperationsvereinbarungen", "cooperation agreements in force"), Units.Number),
        new(Counts.JointProjects, new("laufende gemeinsame Projekte", "joint projects running"), Units.Number),
    ];

    private static Dictionary<string, CountDefinition> ById { get; } = All.ToDictionary(c => c.Id, StringComparer.Ordinal);

    /// <summary>The name of a count; its id where the catalogue does not know it, e.g. for figures of a municipality's own.</summary>
    /// <param name="count">The id.</param>
    public static LocalizedText LabelOf(string count) => ById.TryGetValue(count, out var known) ? known.Label : LocalizedText.Same(count);

    /// <summary>The unit of a count; "number" where the catalogue does not know it.</summary>
    /// <param name="count">The id.</param>
    public static LocalizedText UnitOf(string count) => ById.TryGetValue(count, out var known) ? known.Unit : Units.Number;
}
