using System.Reflection;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>What the attributes of a member say about it.</summary>
internal sealed record TermText(string Name, LocalizedText Label, LocalizedText Question, string? Unit, Sensitivity Sensitivity, DomainAttribute? Domain)
{
    /// <summary>Words and unit of the last member; what is personal on the way makes the rest personal too.</summary>
    public static TermText Of(string name, IReadOnlyList<MemberInfo> path)
    {
        var member = path[^1];
        var label = LabelOf(member);
        return new(
            name, label, QuestionOf(member, label), member.GetCustomAttribute<UnitAttribute>()?.Code, path.Max(SensitivityOf),
            member.GetCustomAttribute<DomainAttribute>());
    }

    /// <summary>The words for a member; its own name stands in for a language without words.</summary>
    public static LocalizedText LabelOf(MemberInfo member)
    {
        string Word(string culture) => member.GetCustomAttributes<TermAttribute>().FirstOrDefault(t => t.Culture == culture)?.Text ?? member.Name;
        return new(Word("de"), Word("en"));
    }

    /// <summary>The question where nobody has written one.</summary>
    public static LocalizedText RequestFor(LocalizedText label) => label.Map(de => $"Bitte angeben: {de}", en => $"Please state: {en}");

    private static LocalizedText QuestionOf(MemberInfo member, LocalizedText label)
    {
        var request = RequestFor(label);
        string? Sentence(string culture) => member.GetCustomAttributes<QuestionAttribute>().FirstOrDefault(t => t.Culture == culture)?.Text;
        return new(Sentence("de") ?? request.German, Sentence("en") ?? request.English);
    }

    public static Sensitivity SensitivityOf(MemberInfo member) => member.GetCustomAttribute<PersonalDataAttribute>() switch
    {
        null => Sensitivity.None,
        { Special: true } => Sensitivity.Special,
        _ => Sensitivity.Personal,
    };
}
