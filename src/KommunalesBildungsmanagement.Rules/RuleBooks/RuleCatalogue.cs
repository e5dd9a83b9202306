using NodaTime;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>What is in a rule set, for people and registers. Immutable.</summary>
/// <param name="ruleSet">Id of the rule set.</param>
/// <param name="programme">The programme in words, if the rules belong to one.</param>
/// <param name="entries">All versions of all rules.</param>
public sealed class RuleCatalogue(string ruleSet, string? programme, params IEnumerable<RuleEntry> entries)
{
    /// <summary>Id of the rule set.</summary>
    public string RuleSet { get; } = ruleSet;

    /// <summary>The programme in words, if the rules belong to one.</summary>
    public string? Programme { get; } = programme;

    /// <summary>All versions of all rules, by id, then by first day in force.</summary>
    public ValueList<RuleEntry> Entries { get; } =
        entries.OrderBy(e => e.Id, StringComparer.Ordinal).ThenBy(e => e.From).ToValueList();

    /// <summary>The versions in force on a day, by id.</summary>
    /// <param name="day">The day.</param>
    public IEnumerable<RuleEntry> InForceOn(LocalDate day) => Entries.Where(e => e.IsInForceOn(day));

    /// <summary>The version of a rule in force on a day; <see langword="null"/> if there is none.</summary>
    /// <param name="id">Id of the rule.</param>
    /// <param name="day">The day.</param>
    public RuleEntry? Find(string id, LocalDate day) => Entries.FirstOrDefault(e => e.Id == id && e.IsInForceOn(day));
}
