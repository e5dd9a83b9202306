using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Catalogues;
using KommunalesBildungsmanagement.Monitoring.Formulas;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Pages;

/// <summary>Shown in README.md as it stands here.</summary>
public static class Share
{
    // One name, three formulas: the variant is said, the counts are named, and what is secret stays secret.
    public static IEnumerable<string> OfLeaversWithoutCertificate(ObservationSet observations, TerritoryKey district)
    {
        var indicator = EducationIndicators.Find("D10");
        foreach (var variant in indicator.Variants)
        {
            var value = indicator.Compute(variant.Id, observations, district, new SchoolYear(2023));
            yield return $"{variant.Id}: {value.Text.German}";
        }
    }
}
