using System.Globalization;
using KommunalesBildungsmanagement.Funding.Coverage;
using KommunalesBildungsmanagement.Funding.Dossiers;

namespace Foerdercontrolling;

/// <summary>A dossier on the console: how many findings of each kind, and what is open, in full.</summary>
internal static class DossierPrint
{
    private static readonly ValueFormat<RuleVerdict> Verdicts = ValueFormat.For<RuleVerdict>();

    private static readonly ValueFormat<LocalDate> Days = ValueFormat.For<LocalDate>();

    /// <summary>Prints one dossier.</summary>
    public static void Write(Dossier dossier, CultureInfo culture, TextWriter output)
    {
        output.WriteLine($"=== {dossier.Case.Id}: {dossier.Case.Title} ===");
        var counts = dossier.Findings.GroupBy(f => f.Verdict).Select(g => $"{Verdicts.Describe(g.Key).In(culture)}: {g.Count()}");
        output.WriteLine($"{Days.Describe(dossier.Context.Today).In(culture)} – {string.Join(", ", counts)}");
        output.WriteLine(ProgrammeCoverage.Of(dossier.Case.Programme).Text.In(culture));
        output.WriteLine();
        foreach (var finding in dossier.Open)
        {
            if (finding.Item is { } item) output.WriteLine($"[{item}]");
            if (finding.Due is { } due) output.WriteLine($"{Due.In(culture)} {Days.Describe(due.Nominal).In(culture)}");
            output.WriteLine(finding.Explain().Redact().Render(culture));
        }
    }

    private static LocalizedText Due { get; } = new("Fällig:", "Due:");
}
