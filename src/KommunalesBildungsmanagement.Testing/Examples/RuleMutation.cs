using System.Globalization;
using KommunalesBildungsmanagement.Rules;

namespace KommunalesBildungsmanagement.Testing;

/// <summary>Which small changes of a rule its examples do not notice. Immutable.</summary>
/// <remarks>
/// A change that provably alters no verdict is equivalent and not counted. Where a rule computes values, as a deadline from a day, not all such
/// changes are recognised: look at what survives, and excuse it with <see cref="Except"/> and the reason.
/// </remarks>
/// <typeparam name="T">The subject.</typeparam>
public sealed class RuleMutation<T>
{
    private RuleMutation(
        CompiledRule<T> rule, ValueList<RuleVariant<T>> killed, ValueList<RuleVariant<T>> equivalent, ValueList<SurvivingMutant<T>> survivors) =>
        (Rule, Killed, Equivalent, Survivors) = (rule, killed, equivalent, survivors);

    /// <summary>The rule.</summary>
    public CompiledRule<T> Rule { get; }

    /// <summary>The changes that an example notices.</summary>
    public ValueList<RuleVariant<T>> Killed { get; }

    /// <summary>The changes that alter no verdict.</summary>
    public ValueList<RuleVariant<T>> Equivalent { get; }

    /// <summary>The changes that no example notices.</summary>
    public ValueList<SurvivingMutant<T>> Survivors { get; }

    /// <summary>The report: how many were noticed, and what was not.</summary>
    /// <param name="culture">The reader's culture.</param>
    public string Render(CultureInfo culture)
    {
        var all = Killed.Count + Survivors.Count;
        var counts = new LocalizedText($"{Killed.Count} von {all} Änderungen bemerkt", $"{Killed.Count} of {all} changes noticed");
        return $"{Rule}: {counts.In(culture)}\n"
            + ReportText.Section(new("Von keinem Beispiel bemerkt:", "Noticed by no example:"), Survivors.Select(s => s.Text), culture);
    }

    /// <summary>The same without survivors that are accepted.</summary>
    /// <param name="reason">Why, for readers of the test; not blank.</param>
    /// <param name="isAccepted">Which.</param>
    /// <exception cref="ArgumentException">The reason is blank, or nothing is accepted: then the exception is out of date.</exception>
    public RuleMutation<T> Except(string reason, Func<SurvivingMutant<T>, bool> isAccepted)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        var rest = Survivors.Where(s => !isAccepted(s)).ToValueList();
        if (rest.Count == Survivors.Count) throw new ArgumentException($"No survivor is accepted for the reason '{reason}'.", nameof(isAccepted));
        return new(Rule, Killed, Equivalent, rest);
    }

    /// <summary>Throws if a change survives.</summary>
    /// <param name="culture">The language of the message; German by default.</param>
    /// <exception cref="RuleExamplesException">A change survives.</exception>
    public void Check(CultureInfo? culture = null)
    {
        if (Survivors.Count > 0) throw new RuleExamplesException(Render(ReportText.Or(culture)));
    }

    internal static RuleMutation<T> Of(RuleExamples<T> examples, IEnumerable<T> candidates)
    {
        var contexts = examples.Cases.Select(c => c.Context).Append(examples.Context).Distinct().ToList();

        // Contexts change the constants of conditions, never the number or order of variants.
        var variants = contexts.ToDictionary(c => c, c => examples.Rule.Conditions(c).Variants().ToList());
        var (killed, equivalent, survivors) = (new List<RuleVariant<T>>(), new List<RuleVariant<T>>(), new List<SurvivingMutant<T>>());
        for (var i = 0; i < variants[examples.Context].Count; i++)
        {
            var variant = variants[examples.Context][i];
            bool Notices(T subject, RuleContext context) =>
                variants[context][i].Conditions.Evaluate(subject) != examples.Rule.Conditions(context).Evaluate(subject);
            var changes = contexts.Select(c => RuleChecks.Changes(examples.Rule.Conditions(c), variants[c][i].Conditions));
            if (examples.Cases.Any(c => Notices(c.Subject, c.Context))) killed.Add(variant);
            else if (changes.All(c => !c.Any())) equivalent.Add(variant);
            else survivors.Add(new(variant, changes.SelectMany(c => c).MaxBy(Quality), Witness(candidates, Notices, examples)));
        }

        return new(examples.Rule, killed.ToValueList(), equivalent.ToValueList(), survivors.ToValueList());
    }

    // A sure example before a likely one, that before none.
    private static int Quality(VerdictChange<T> change) => change.Exists.IsTrue ? 2 : change.Example is null ? 0 : 1;

    private static RuleExample<T>? Witness(IEnumerable<T> candidates, Func<T, RuleContext, bool> notices, RuleExamples<T> examples)
    {
        foreach (var candidate in candidates.Where(c => notices(c, examples.Context)))
            return new("witness", candidate, examples.Rule.Evaluate(candidate, examples.Context), examples.Context);
        return null;
    }
}
