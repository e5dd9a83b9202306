using System.Linq;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A call of a [RuleFunction]: opaque for proofs, equal for equal arguments.</summary>
internal sealed record FunctionValue(ValueType Type, string Method, EquatableArray<Value> Arguments) : Value(Type)
{
    public override bool CanBeMissing => Arguments.Any(a => a.CanBeMissing) || (ReturnsNullable && !IsTotal);

    /// <summary>Whether its type allows nothing as result.</summary>
    public bool ReturnsNullable { get; init; }

    /// <summary>Whether the result is missing only where an argument is.</summary>
    public bool IsTotal { get; init; }

    public override string Name => $"{Method.Replace($"global::{RuleLibrary.Namespace}.", "").Replace("global::", "")}({string.Join(", ", Arguments.Select(NameOf))})";

    /// <summary>The words, with {0}, {1} for the arguments.</summary>
    public Words Template { get; init; }

    public override string German => Fill(Template.German, Arguments.Select(a => a.German).ToArray());

    public override string English => Fill(Template.English, Arguments.Select(a => a.English).ToArray());

    // F("age") is not F(p.Age).
    private static string NameOf(Value argument) =>
        argument is ConstantValue { Type.Kind: ValueKind.Text or ValueKind.Enum } constant ? constant.Code : argument.Name;

    private static string Fill(string template, string[] arguments)
    {
        if (!template.Contains("{0}")) return $"{template} ({string.Join(", ", arguments)})";
        for (var i = 0; i < arguments.Length; i++) template = template.Replace($"{{{i}}}", arguments[i]);
        return template;
    }
}
