using System.Linq;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A term that conditions of a rule set name, and the C# that makes it.</summary>
internal sealed record TermCode(string Name, string Code)
{
    /// <summary>The term for a value of a subject.</summary>
    public static TermCode Of(Value value, string subject) => new(value.Name, Make(value, subject));

    private static string Make(Value value, string subject)
    {
        const string term = Source.Library + "Term.";
        if (value is MemberValue member)
        {
            var path = $"({subject} s) => {ValueCode.Path(member, inExpressionTree: true)}";
            if (member.Set != SetKind.None) return $"{term}Set<{subject}, {member.Type.Name}>({path})";
            return member.Type.Kind == ValueKind.Text ? $"{term}Of<{subject}>({path})" : $"{term}Of<{subject}, {member.Type.Name}>({path})";
        }

        var text = $"new {Source.Library}LocalizedText({CSharpText.Quote(value.German)}, {CSharpText.Quote(value.English)})";
        var arguments = value.Type.Kind == ValueKind.Text ? subject : $"{subject}, {value.Type.Name}";
        var unit = ValueTree.All(value).Select(UnitOf).FirstOrDefault(u => u is not null);
        var last = unit is null || value.Type.Kind is not (ValueKind.Decimal or ValueKind.Whole) ? "" : $", {CSharpText.Quote(unit)}";
        var code = ValueCode.InExpressionTree(value);
        return $"{term}Computed<{arguments}>({CSharpText.Quote(value.Name)}, {text}, ({subject} s) => {code}{last})";
    }

    private static string? UnitOf(Value value) => value is MemberValue member ? member.Unit : (value as ParameterValue)?.Unit;
}
