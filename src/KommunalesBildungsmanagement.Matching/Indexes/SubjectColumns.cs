using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// The columns of a table whose rows are subjects: one for each fact that may be the case, and one for each term that measures may change.
/// </summary>
/// <remarks>
/// Elements of a set that are out of it have no column: whoever is neither in it nor unknown is out. Classes of an ordered value are cumulative,
/// so that an interval takes two columns and not one for each class.
/// </remarks>
internal sealed class SubjectColumns<T>(FactCatalogue<T> facts)
{
    public FactCatalogue<T> Facts { get; } = facts;

    /// <summary>How many columns there are.</summary>
    public int Count => Facts.Count + Facts.Terms.Count;

    /// <summary>The column of the subjects whose facts about a term measures may change.</summary>
    public int Changeable(int term) => Facts.Count + term;

    /// <summary>Writes the bits of a subject.</summary>
    public void Write(BitTable table, int row, T subject, IReadOnlyList<T> changed, SubjectFacts facts)
    {
        Facts.Observe(subject, facts);
        foreach (var term in Facts.Terms)
        {
            var fact = facts.Facts[term.Index];
            var last = term.IsCumulative && fact > term.First ? term.First + term.Count : fact + 1;
            for (var column = fact; column < last; column++) table.Set(row, column);
            if (term is not ISetFacts set) continue;
            for (var place = 0; place < set.Elements; place++)
            {
                var (word, bit) = (set.FirstWord + (place >> 5), 1U << (place & 31));
                if ((facts.In[word] & bit) != 0) table.Set(row, set.FactOf(place, SetFact.In));
                else if ((facts.Out[word] & bit) == 0) table.Set(row, set.FactOf(place, SetFact.Unknown));
            }
        }

        foreach (var term in Facts.Terms)
        {
            if (changed.Any(other => !term.IsSame(subject, other))) table.Set(row, Changeable(term.Index));
        }
    }
}
