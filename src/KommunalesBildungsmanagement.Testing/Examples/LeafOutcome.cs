using KommunalesBildungsmanagement.Rules;

namespace KommunalesBildungsmanagement.Testing;

/// <summary>An outcome of one condition of a rule. Equality is by content. Immutable.</summary>
/// <typeparam name="T">The subject.</typeparam>
/// <param name="Part">The part of the rule in which the condition stands.</param>
/// <param name="Leaf">The condition.</param>
/// <param name="Outcome">The outcome.</param>
public sealed record LeafOutcome<T>(RulePart Part, Specification<T> Leaf, Truth Outcome)
{
    /// <summary>Condition and outcome in words.</summary>
    public LocalizedText Text
    {
        get
        {
            var outcome = Outcome.IsTrue ? new LocalizedText("nie erfüllt", "never true")
                : Outcome.IsFalse ? new("nie verletzt", "never false") : new("nie unbekannt", "never unknown");
            return new($"{Leaf.Text.German} – {outcome.German}", $"{Leaf.Text.English} – {outcome.English}");
        }
    }
}
