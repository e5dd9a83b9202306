using KommunalesBildungsmanagement.Vocabularies;

namespace KommunalesBildungsmanagement.Monitoring.Steering.Competences;

/// <summary>Matters on which competence depends; open, hosts add their own.</summary>
public static class SteeringMatters
{
    /// <summary>Teachers, curricula, lessons.</summary>
    public const string InnerSchoolMatters = "inner-school-matters";

    /// <summary>Buildings, equipment, staff that is no teaching staff.</summary>
    public const string OuterSchoolMatters = "outer-school-matters";

    /// <summary>The list.</summary>
    public static Vocabulary Vocabulary { get; } = Vocabulary.Of(
        "steering-matters", "2026-11", new("Angelegenheiten", "matters"),
        (InnerSchoolMatters, "innere Schulangelegenheiten (Lehrkräfte, Lehrpläne)", "inner school matters (teachers, curricula)"),
        (OuterSchoolMatters, "äußere Schulangelegenheiten (Gebäude, Ausstattung)", "outer school matters (buildings, equipment)"),
        ("youth-welfare", "Kinder- und Jugendhilfe", "child and youth welfare"),
        ("adult-education", "Erwachsenenbildung", "adult education"),
        ("employment-promotion", "Arbeitsförderung", "employment promotion"),
        ("voluntary-coordination", "Koordination (freiwillige Aufgabe)", "coordination (voluntary task)"));
}
