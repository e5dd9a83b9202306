using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Dossiers;

namespace KommunalesBildungsmanagement.Funding.RulePacks;

/// <summary>The rules of one document or programme, and which parts of a funding case they judge. Immutable, safe on any thread.</summary>
/// <remarks>A host adds packs of its own, for the clauses of a Land or of its municipality, in the same way.</remarks>
/// <param name="catalogue">The catalogue of the rule set, <c>Compiled.Catalogue</c>.</param>
/// <param name="name">What people call it.</param>
/// <param name="parts">The parts of a case, each with the rules about it.</param>
public sealed class RulePack(RuleCatalogue catalogue, LocalizedText name, params IEnumerable<RulePackPart> parts)
{
    /// <summary>All versions of all its rules.</summary>
    public RuleCatalogue Catalogue { get; } = catalogue;

    /// <summary>What people call it.</summary>
    public LocalizedText Name { get; } = name;

    /// <summary>The parts of a case that it judges.</summary>
    public ValueList<RulePackPart> Parts { get; } = parts.ToValueList();

    /// <summary>
    /// A day on which every rule is in force, if each has one version without end, so that no date chooses among them; otherwise
    /// <see langword="null"/>.
    /// </summary>
    public LocalDate? OnlyVersion =>
        Catalogue.Entries.All(e => e.To is null) && Catalogue.Entries.DistinctBy(e => e.Id).Count() == Catalogue.Entries.Count
        ? Catalogue.Entries.Max(e => e.From)
        : null;

    /// <summary>What its rules in force say about a case, in the order they are written, part by part.</summary>
    /// <param name="case">The case.</param>
    /// <param name="context">Today, the reference date that chooses versions, and the working days of the authority.</param>
    public IEnumerable<CaseFinding> Judge(FundingCase @case, RuleContext context) => Parts.SelectMany(p => p.Judge(@case, context));

    /// <summary>The id of its rule set.</summary>
    public override string ToString() => Catalogue.RuleSet;
}
