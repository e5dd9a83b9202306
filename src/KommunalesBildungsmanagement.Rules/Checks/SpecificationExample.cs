using System.Diagnostics.CodeAnalysis;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>A case that shows something about conditions: what it says of each of their terms. Equality is by content. Immutable.</summary>
/// <remarks>
/// Terms are taken as independent of each other. Where one fact decides another, as the municipality decides the district, there may be no such
/// subject; <see cref="TryApplyTo"/> tells.
/// </remarks>
/// <typeparam name="T">The subject.</typeparam>
public sealed record SpecificationExample<T>
{
    internal SpecificationExample(ValueList<ExampleFact<T>> facts) => Facts = facts;

    /// <summary>What the example says, one fact for each term that the conditions ask for. Empty if any subject is an example.</summary>
    public ValueList<ExampleFact<T>> Facts { get; }

    /// <summary>The facts in words.</summary>
    public LocalizedText Text =>
        Facts.Count == 0 ? new("jeder Fall", "any case") : LocalizedTexts.Join(Facts.Select(f => f.Text), "; ", "; ");

    /// <summary>A copy of a subject for which the example holds; what the example does not speak of stays.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="changed">The copy, or the default.</param>
    /// <returns>
    /// Whether there is one: every term could change, the subject took every value, and no later value has changed an earlier one. Cost: one copy
    /// for each fact.
    /// </returns>
    public bool TryApplyTo(T subject, [MaybeNullWhen(false)] out T changed)
    {
        changed = default;
        try
        {
            foreach (var fact in Facts)
            {
                if (fact.Apply is null) return false;
                subject = fact.Apply(subject);
            }
        }
        catch (InvalidValueException)
        {
            return false;
        }

        changed = subject;
        return Facts.All(f => f.HoldsFor(subject));
    }

    /// <summary>The German text.</summary>
    public override string ToString() => Text.German;
}
