using System.Globalization;
using KommunalesBildungsmanagement.Exports;
using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Coverage;
using KommunalesBildungsmanagement.Funding.Dossiers;
using KommunalesBildungsmanagement.Funding.Resolutions;

namespace KommunalesBildungsmanagement.Funding.Exports;

/// <summary>A dossier as one page for browser and printer, without script. Stateless, safe on any thread.</summary>
/// <remarks>
/// What is not met comes first, then what is undecided, not due yet, met and not applicable; within these by severity and due date. Values of
/// members marked <see cref="PersonalDataAttribute"/>, functions in charge and ids of documents are not in it.
/// </remarks>
public static class HtmlDossier
{
    /// <summary>Writes the page.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="culture">German for any German culture, else English.</param>
    public static string Write(Dossier dossier, CultureInfo culture)
    {
        var page = new HtmlPage(culture, new($"Förderfall: {dossier.Case.Title}", $"Funding case: {dossier.Case.Title}"), StateStyle.Css);
        Summary(page, dossier);
        Applied(page, new("Welche Regeln gelten", "Which rules apply"), dossier.Applied);
        if (dossier.NotYetKnown.Count > 0)
            Applied(page, new("Noch nicht bekannt und nicht angewandt", "Not known yet and not applied"), dossier.NotYetKnown);
        foreach (var group in dossier.Findings.GroupBy(f => f.Verdict))
        {
            var verdict = Verdicts.Describe(group.Key);
            page.Element("h2", new($"{Capital(verdict.German)} ({group.Count()})", $"{Capital(verdict.English)} ({group.Count()})"));
            if (IsSettled(group.Key)) HtmlFinding.Table(page, verdict, group);
            else foreach (var finding in group) HtmlFinding.Article(page, finding, culture);
        }

        return page.Finish();
    }

    private static readonly ValueFormat<RuleVerdict> Verdicts = ValueFormat.For<RuleVerdict>();

    private static readonly ValueFormat<KnownProgramme> Programmes = ValueFormat.For<KnownProgramme>();

    private static void Summary(HtmlPage page, Dossier dossier)
    {
        page.Open("dl");
        page.Element("dt", new("Fall", "case")).Open("dd").Text(dossier.Case.Id).Close("dd");
        page.Element("dt", new("Förderprogramm", "programme")).Element("dd", Programmes.Describe(dossier.Case.Programme));
        page.Element("dt", new("Bewilligungszeitraum", "grant period")).Open("dd")
            .Day(dossier.Case.Notice.PeriodStart).Text("–").Day(dossier.Case.Notice.PeriodEnd).Close("dd");
        page.Element("dt", new("ausgewertet für den", "judged on")).Open("dd").Day(dossier.Context.Today).Close("dd");
        page.Close("dl");
        page.Element("p", ProgrammeCoverage.Of(dossier.Case.Programme).Text);
        page.Element("p", new(
            "Die Feststellungen sind Auskunft, kein Bescheid. Es gilt, was im Zuwendungsbescheid steht.",
            "The findings are information, not a decision of an authority. What the notice says applies."));
    }

    private static void Applied(HtmlPage page, LocalizedText caption, IEnumerable<AppliedRules> rules)
    {
        page.Open("table").Element("caption", caption).Open("thead").Open("tr")
            .Element("th", new("Regeln", "rules"), ("scope", "col"))
            .Element("th", new("in der Fassung vom", "as of"), ("scope", "col"))
            .Element("th", new("warum", "why"), ("scope", "col"))
            .Close("tr").Close("thead").Open("tbody");
        foreach (var applied in rules)
        {
            page.Open("tr").Element("th", applied.Pack.Name, ("scope", "row"))
                .Open("td").Day(applied.ReferenceDate).Close("td").Element("td", applied.Reason).Close("tr");
        }

        page.Close("tbody").Close("table");
    }

    private static bool IsSettled(RuleVerdict verdict) => verdict switch
    {
        RuleVerdict.Met or RuleVerdict.NotApplicable => true,
        RuleVerdict.NotMet or RuleVerdict.Undetermined or RuleVerdict.Pending => false,
        _ => throw new ArgumentException($"{verdict} is no verdict.", nameof(verdict)),
    };

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
