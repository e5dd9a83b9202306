using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Formulas;

namespace KommunalesBildungsmanagement.Monitoring.Catalogues;

/// <summary>Area I: networks and guidance (Bildungsnetzwerke, Bildungsberatung).</summary>
internal static class NetworkIndicators
{
    public static ValueList<Indicator> All { get; } =
    [
        new()
        {
            Id = "I01",
            Label = new("Beratungsfälle und Anlässe", "guidance cases and reasons"),
            Area = EducationArea.NetworksAndGuidance,
            Stage = ProcessStage.Output,
            Direction = WantedDirection.None,
            Variants =
            [
                new()
                {
                    Id = "cases", Unit = Units.Number, Decimals = 0, Principle = TerritorialPrinciple.PlaceOfInstitution,
                    Evidence = EvidenceMark.Proposal,
                    Name = new("Fälle", "cases"),
                    Words = new("Beratungsfälle im Jahr", "guidance cases in the year"),
                    Formula = new CountOf(Q(Counts.GuidanceCases)),
                    SourceFamily = SourceFamilies.OwnSurvey,
                },
                new()
                {
                    Id = "persons", Unit = Units.Persons, Decimals = 0, Principle = TerritorialPrinciple.PlaceOfInstitution,
                    Evidence = EvidenceMark.Proposal,
                    Name = new("Personen", "persons"),
                    Words = new("beratene Personen im Jahr", "persons advised in the year"),
                    Formula = new CountOf(Q(Counts.GuidancePersons)),
                    SourceFamily = SourceFamilies.OwnSurvey,
                },
            ],
            Remarks =
            [
                new("Fälle und Personen getrennt zählen.", "Count cases and persons apart."),
            ],
        },
        new()
        {
            Id = "I02",
            Label = new("Netzwerkdichte", "network density"),
            Area = EducationArea.NetworksAndGuidance,
            Stage = ProcessStage.Process,
            Direction = WantedDirection.None,
            Variants =
            [
                new()
                {
                    Id = "1", Unit = Units.Percent, Evidence = EvidenceMark.Proposal,
                    Words = new(
                        "bestehende / mögliche Verbindungen zwischen Schlüsselakteuren × 100",
                        "realised / possible ties among key actors × 100"),
                    Formula = new RatioOf(Q(Counts.NetworkTies), Q(Counts.PossibleTies)),
                    SourceFamily = SourceFamilies.OwnSurvey,
                },
            ],
        },
        new()
        {
            Id = "I03",
            Label = new("Vereinbarungen und gemeinsame Projekte", "agreements and joint projects"),
            Area = EducationArea.NetworksAndGuidance,
            Stage = ProcessStage.Output,
            Direction = WantedDirection.None,
            Variants =
            [
                new()
                {
                    Id = "agreements", Unit = Units.Number, Decimals = 0, Evidence = EvidenceMark.Proposal,
                    Name = new("Vereinbarungen", "agreements"),
                    Words = new("Kooperationsvereinbarungen, die am Stichtag gelten", "cooperation agreements in force on the day"),
                    Formula = new CountOf(Q(Counts.ActiveAgreements)),
                    SourceFamily = SourceFamilies.OwnSurvey,
                },
                new()
                {
                    Id = "projects", Unit = Units.Number, Decimals = 0, Evidence = EvidenceMark.Proposal,
                    Name = new("Projekte", "projects"),
                    Words = new("gemeinsame Projekte, die am Stichtag laufen", "joint projects running on the day"),
                    Formula = new CountOf(Q(Counts.JointProjects)),
                    SourceFamily = SourceFamilies.OwnSurvey,
                },
            ],
        },
    ];

    private static Quantity Q(string count) => new(count);
}
