using System.Globalization;
using System.Text;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>How an index answers: what it has columns for, and what it evaluates on candidates.</summary>
public sealed record IndexPlan
{
    private IndexPlan()
    {
    }

    /// <summary>The parts, largest first; changes add small ones.</summary>
    public ValueList<IndexPlanPart> Parts { get; private init; } = [];

    internal static IndexPlan Of<T, TItem>(SpecificationIndex<T, TItem> index) =>
        new() { Parts = index.Parts.Select(p => IndexPlanPart.Of(p.Segment, p.Count)).ToValueList() };

    /// <summary>The plan as lines of English text.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var part in Parts) text.Append(CultureInfo.InvariantCulture, $"{part}\n");
        return text.ToString();
    }
}
