using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Dossiers;
using KommunalesBildungsmanagement.Funding.Editions;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Funding.Tests.Pages;

/// <summary>Shown in README.md as it stands here.</summary>
public static class Office
{
    // The notice says which conditions bind, and in which edition. Nothing is taken from today's date.
    public static string WhenIsTheUseReportDue()
    {
        var grant = new FundingCase
        {
            Id = "1", Title = "Bildungsbüro", Programme = KnownProgramme.BildungIntegriert,
            Notice = new()
            {
                Conditions = ConditionsDocument.AnbestGk, ConditionsStand = new(2019, 6, 13),
                PeriodStart = new(2020, 1, 1), PeriodEnd = new(2022, 12, 31), AuthoritySeat = TerritoryKey.Parse("05314000"),
            },
        };
        var finding = Dossier.Of(grant, new LocalDate(2023, 6, 1)).Find("NB-VN-GK")!;
        return $"{finding.Verdict}: {finding.Due!.Value.Nominal:uuuu-MM-dd}, at the latest {finding.Due.Value.Legal:uuuu-MM-dd}";
    }
}
