using System.Linq;
using System.Text;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A term that conditions of a rule set name, and the C# that makes it.</summary>
internal sealed record TermCode(string Identifier, string Code, bool IsWithoutContext)
{
    private const string Library = "global::" + RuleLibrary.Namespace + ".";

    /// <summary>The term for a value of a subject.</summary>
    public static TermCode Of(Value value, string subject)
    {
        var readsContext = ValueTree.All(value).Any(v => v is ContextValue or ParameterValue);
        return new(Identify(value.Name), Make(value, subject), !readsContext);
    }

    private static string Make(Value value, string subject)
    {
        if (value is MemberValue member)
        {
            var path = $"({subject} s) => {ValueCode.Path(member, inExpressionTree: true)}";
            if (member.Set != SetKind.None) return $"{Library}Term.Set<{subject}, {member.Type.Name}>({path})";
            return member.Type.Kind == ValueKind.Text
                ? $"{Library}Term.Of<{subject}>({path})"
                : $"{Library}Term.Of<{subject}, {member.Type.Name}>({path})";
        }

        var text = $"new {Library}LocalizedText({CSharpText.Quote(value.German)}, {CSharpText.Quote(value.English)})";
        var arguments = value.Type.Kind == ValueKind.Text ? subject : $"{subject}, {value.Type.Name}";
        var unit = ValueTree.All(value).Select(UnitOf).FirstOrDefault(u => u is not null);
        var last = unit is null || value.Type.Kind is not (ValueKind.Decimal or ValueKind.Whole) ? "" : $", {CSharpText.Quote(unit)}";
        return $"{Library}Term.Computed<{arguments}>({CSharpText.Quote(value.Name)}, {text}, ({subject} s) => {ValueCode.InExpressionTree(value)}{last})";
    }

    private static string? UnitOf(Value value) => value is MemberValue member ? member.Unit : (value as ParameterValue)?.Unit;

    // Different names must not meet in one identifier.
    private static string Identify(string name)
    {
        var letters = new StringBuilder("_");
        foreach (var letter in name) letters.Append(char.IsLetterOrDigit(letter) ? letter : '_');
        return letters.Append('_').Append(Content.Hash(name).Substring(0, 6)).ToString();
    }
}
