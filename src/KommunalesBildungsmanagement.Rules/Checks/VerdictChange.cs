namespace KommunalesBildungsmanagement.Rules;

/// <summary>A verdict that becomes another one under a new wording of a rule. Equality is by content. Immutable.</summary>
/// <typeparam name="T">The subject.</typeparam>
/// <param name="Before">The verdict of the old wording.</param>
/// <param name="After">The verdict of the new wording.</param>
/// <param name="Exists">
/// True: there are such cases, as the example shows. Unknown: the example takes computed values as independent of what they are computed from,
/// or none was found within the effort.
/// </param>
/// <param name="Example">Facts that would change the verdict so; <see langword="null"/> if none were found.</param>
public sealed record VerdictChange<T>(RuleVerdict Before, RuleVerdict After, Truth Exists, SpecificationExample<T>? Example)
{
    /// <summary>Both verdicts and the facts in words.</summary>
    public LocalizedText Text
    {
        get
        {
            var (before, after) = (ValueFormat.For<RuleVerdict>().Describe(Before), ValueFormat.For<RuleVerdict>().Describe(After));
            var facts = Example?.Text ?? new("kein Beispiel gefunden", "no example found");
            return new(
                $"{before.German} → {after.German}: {facts.German}",
                $"{before.English} → {after.English}: {facts.English}");
        }
    }

    /// <summary>The German text.</summary>
    public override string ToString() => Text.German;
}
