using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>Code, severity and words of each kind of finding.</summary>
internal static class FindingTexts
{
    public static SpecificationFinding<T> Of<T>(Finding finding, TermVariables<T> variables)
    {
        var parts = finding.Parts.Select(p => (Specification<T>)p.Origin!).Distinct().ToValueList();
        var (code, severity, german, english) = finding.Kind switch
        {
            FindingKind.NeverApplies => ("never-applies", FindingSeverity.Error, "Die Bedingung gilt für niemanden", "The condition applies to nobody"),
            FindingKind.Contradiction =>
                ("contradiction", FindingSeverity.Error, "Die Bedingung ist nie erfüllbar", "The condition can never be met"),
            FindingKind.NeverViolated =>
                ("never-violated", FindingSeverity.Warning, "Die Bedingung kann niemand verletzen", "Nobody can violate the condition"),
            FindingKind.DeadAlternative =>
                ("dead-alternative", FindingSeverity.Warning, "Diese Möglichkeit trifft nie zu", "This alternative never holds"),
            FindingKind.RedundantPart => ("redundant-part", FindingSeverity.Note, "Dieser Teil ändert nichts", "This part changes nothing"),
            _ => ("not-decided", FindingSeverity.Note, "Nicht alles konnte geprüft werden", "Not everything could be checked"),
        };
        var text = LocalizedTexts.Join(parts.Select(p => p.Text), " und ", " and ").Map(de => $"{german}: {de}", en => $"{english}: {en}");
        return new($"condition.{code}", severity, text, parts, variables.ExampleOf(finding.Example));
    }
}
