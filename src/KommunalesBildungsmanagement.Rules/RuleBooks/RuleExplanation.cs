using System.Globalization;
using System.Text;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>Why a rule says what it says: sources, when it applies, what it asks for, each with the values seen. Immutable.</summary>
[ResultMatters]
public sealed record RuleExplanation
{
    internal RuleExplanation(RuleEntry rule, RuleVerdict verdict, Explanation? scope, Explanation? begun, Explanation requirement) =>
        (Rule, Verdict, Scope, Begun, Requirement) = (rule, verdict, scope, begun, requirement);

    /// <summary>The version of the rule.</summary>
    public RuleEntry Rule { get; }

    /// <summary>The verdict.</summary>
    public RuleVerdict Verdict { get; }

    /// <summary>Why it applies or not; <see langword="null"/> if it always applies.</summary>
    public Explanation? Scope { get; private init; }

    /// <summary>Whether a deadline has begun to matter; <see langword="null"/> for a rule without one.</summary>
    public Explanation? Begun { get; private init; }

    /// <summary>Why the requirement holds or not.</summary>
    public Explanation Requirement { get; private init; }

    /// <summary>The leaves whose unknown values keep the verdict open: what to ask. Empty unless it is undetermined.</summary>
    public IEnumerable<Explanation> OpenLeaves() => Verdict != RuleVerdict.Undetermined ? []
        : Scope is { Outcome.IsUnknown: true } ? Scope.OpenLeaves()
        : Begun is { Outcome.IsUnknown: true } ? Begun.OpenLeaves()
        : Requirement.OpenLeaves();

    /// <summary>The same without values at or above a sensitivity.</summary>
    /// <param name="from">The lowest sensitivity to hide.</param>
    public RuleExplanation Redact(Sensitivity from = Sensitivity.Personal) => this with
    {
        Scope = Scope?.Redact(from),
        Begun = Begun?.Redact(from),
        Requirement = Requirement.Redact(from),
    };

    /// <summary>The explanation as text: verdict, norm, sources, then the conditions as indented lines.</summary>
    /// <param name="culture">The reader's culture.</param>
    public string Render(CultureInfo culture)
    {
        var text = new StringBuilder();
        text.Append(Rule.Id).Append(": ").Append(ValueFormat.For<RuleVerdict>().Describe(Verdict).In(culture)).Append('\n');
        text.Append(Rule.Text.In(culture)).Append('\n');
        foreach (var citation in Rule.Citations) text.Append("  § ").Append(citation.Text.In(culture)).Append('\n');
        Append(text, culture, Applies, Scope);
        Append(text, culture, Due, Begun);
        Append(text, culture, Requires, Requirement);
        if (Verdict == RuleVerdict.NotMet) Append(text, culture, Follows, Rule.Consequence);
        if (Verdict is not (RuleVerdict.Met or RuleVerdict.NotApplicable)) Append(text, culture, Next, Rule.NextStep);
        Append(text, culture, Open, Rule.Unsettled);
        return text.ToString();
    }

    /// <summary>Rule and verdict, without the values seen.</summary>
    public override string ToString() => $"{Rule}: {Verdict}";

    private static LocalizedText Applies { get; } = new("Gilt, wenn:", "Applies if:");

    private static LocalizedText Due { get; } = new("Zu prüfen, sobald:", "To be judged once:");

    private static LocalizedText Requires { get; } = new("Verlangt:", "Requires:");

    private static LocalizedText Follows { get; } = new("Folge:", "What follows:");

    private static LocalizedText Next { get; } = new("Nächster Schritt:", "Next step:");

    private static LocalizedText Open { get; } = new("Nicht geklärt:", "Not settled:");

    private static void Append(StringBuilder text, CultureInfo culture, LocalizedText heading, LocalizedText? sentence)
    {
        if (sentence is not null) text.Append(heading.In(culture)).Append(' ').Append(sentence.In(culture)).Append('\n');
    }

    private static void Append(StringBuilder text, CultureInfo culture, LocalizedText heading, Explanation? part)
    {
        if (part is null) return;
        text.Append(heading.In(culture)).Append('\n');
        foreach (var line in part.Render(culture).Split('\n', StringSplitOptions.RemoveEmptyEntries)) text.Append("  ").Append(line).Append('\n');
    }
}
