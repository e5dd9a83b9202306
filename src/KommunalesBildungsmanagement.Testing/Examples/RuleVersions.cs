using System.Globalization;
using KommunalesBildungsmanagement.Rules;

namespace KommunalesBildungsmanagement.Testing;

/// <summary>Shows what changes from one version of a rule to the next, by cases.</summary>
public static class RuleVersions
{
    /// <summary>The cases whose verdict changes.</summary>
    /// <param name="old">The old version.</param>
    /// <param name="changed">The new version.</param>
    /// <param name="context">The context under which both are compared.</param>
    /// <param name="candidates">Subjects to try, such as random ones or files of the last year. Each kind of change is shown once.</param>
    public static RuleVersionChanges<T> Compare<T>(
        CompiledRule<T> old, CompiledRule<T> changed, RuleContext context, params IEnumerable<T> candidates)
    {
        var (before, after) = (old.Conditions(context), changed.Conditions(context));
        var cases =
            from subject in candidates
            let verdicts = (Before: before.Evaluate(subject), After: after.Evaluate(subject))
            where verdicts.Before != verdicts.After
            group subject by verdicts into same
            orderby same.Key
            select new RuleExample<T>($"{same.Key.Before} → {same.Key.After}", same.First(), same.Key.After, context);
        return new(old, changed, RuleChecks.Changes(before, after).ToValueList(), cases.ToValueList());
    }
}

/// <summary>What changes from one version of a rule to the next. Immutable.</summary>
/// <typeparam name="T">The subject.</typeparam>
public sealed class RuleVersionChanges<T>
{
    internal RuleVersionChanges(
        CompiledRule<T> old, CompiledRule<T> changed, ValueList<VerdictChange<T>> changes, ValueList<RuleExample<T>> witnesses) =>
        (Old, Changed, Changes, Witnesses) = (old, changed, changes, witnesses);

    /// <summary>The old version.</summary>
    public CompiledRule<T> Old { get; }

    /// <summary>The new version.</summary>
    public CompiledRule<T> Changed { get; }

    /// <summary>Every kind of change that is not proved impossible, with facts that would bring it about.</summary>
    public ValueList<VerdictChange<T>> Changes { get; }

    /// <summary>One candidate for each kind of change that the candidates show, with the verdict of the new version.</summary>
    public ValueList<RuleExample<T>> Witnesses { get; }

    /// <summary>The changes as text.</summary>
    /// <param name="culture">The reader's culture.</param>
    public string Render(CultureInfo culture) => $"{Old} → {Changed}\n" + (Changes.Count == 0
        ? $"  {new LocalizedText("kein Urteil ändert sich", "no verdict changes").In(culture)}\n"
        : string.Concat(Changes.Select(c => $"  {c.Text.In(culture)}\n")));
}
