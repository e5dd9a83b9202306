using KommunalesBildungsmanagement.Barriers;
using KommunalesBildungsmanagement.Landscapes;
using KommunalesBildungsmanagement.Measures;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Whether an effect is for the group of a finding: proved with the conditions of both, or a question.</summary>
internal static class GroupFit
{
    private const string Id = "group";

    public static Precondition Of(MeasureEffect effect, BarrierFinding finding, EducationLandscape landscape)
    {
        if (effect.ForWhom is not { } forWhom) return Precondition.Given(Id, new("wirkt für alle", "works for everybody"));
        var (label, members) = Group(finding, landscape);
        var text = new LocalizedText($"{label.German}: {forWhom.Text.German}", $"{label.English}: {forWhom.Text.English}");
        if (members is not null && SpecificationChecks.Excludes(members, forWhom).IsTrue) return Precondition.Missing(Id, text);
        return members is not null && SpecificationChecks.Implies(members, forWhom).IsTrue
            ? Precondition.Given(Id, text)
            : Precondition.Open(Id, text, new(
                $"Auf wen in der Gruppe „{label.German}“ trifft zu: {forWhom.Text.German}?",
                $"Of whom in the group '{label.English}' is it true: {forWhom.Text.English}?"));
    }

    // A finding without a group is about everybody; a group that nobody has defined may be anybody.
    private static (LocalizedText Label, Specification<PersonProfile>? Members) Group(BarrierFinding finding, EducationLandscape landscape)
    {
        if (finding.Affects is not { } id) return (Everybody, Specification.Stated<PersonProfile>(Truth.True, Everybody));
        return landscape.TryFindTargetGroup(id, out var group) ? (group.Label, group.Definition) : (LocalizedText.Same(id), null);
    }

    private static LocalizedText Everybody { get; } = new("alle", "everybody");
}
