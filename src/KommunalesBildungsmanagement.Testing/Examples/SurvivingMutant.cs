using KommunalesBildungsmanagement.Rules;

namespace KommunalesBildungsmanagement.Testing;

/// <summary>A small change of a rule that no example notices. Immutable.</summary>
/// <typeparam name="T">The subject.</typeparam>
public sealed class SurvivingMutant<T>
{
    internal SurvivingMutant(RuleVariant<T> variant, VerdictChange<T>? change, RuleExample<T>? witness) =>
        (Variant, Change, Witness) = (variant, change, witness);

    /// <summary>The change of the rule.</summary>
    public RuleVariant<T> Variant { get; }

    /// <summary>The facts of a case that would notice, as far as the solver knows; <see langword="null"/> if it knows none.</summary>
    public VerdictChange<T>? Change { get; }

    /// <summary>A candidate that would notice, with the verdict of the rule as it is; <see langword="null"/> if there is none.</summary>
    public RuleExample<T>? Witness { get; }

    /// <summary>The change, and the case that would notice it.</summary>
    public LocalizedText Text => new($"{Variant.Text.German}\n  {Hint.German}", $"{Variant.Text.English}\n  {Hint.English}");

    /// <summary>The change, without the case.</summary>
    public override string ToString() => Variant.ToString();

    private LocalizedText Hint
    {
        get
        {
            if (Witness is null) return Change?.Text ?? new("kein Beispiel gefunden", "no example found");
            var verdict = ReportText.Of(Witness.Expected);
            return new($"{verdict.German}: {Witness.Subject}", $"{verdict.English}: {Witness.Subject}");
        }
    }
}
