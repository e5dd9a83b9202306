using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>One dimension of the attribute space in which gaps are looked for: a fact about people and the values it is tried with.</summary>
/// <remarks>Immutable. Known by its <see cref="Name"/>; two axes of one search have different names.</remarks>
public sealed class RegionAxis
{
    private RegionAxis(string name, LocalizedText label, bool isOrdered, IEnumerable<RegionValue> values)
    {
        (Name, Label, IsOrdered, Values) = (name, label, isOrdered, values.ToValueList());
        if (Values.Count == 0) throw new ArgumentException($"The axis '{name}' has no values.", nameof(values));
    }

    /// <summary>Stable name: that of the term, where it is one.</summary>
    public string Name { get; }

    /// <summary>The fact in words.</summary>
    public LocalizedText Label { get; }

    /// <summary>Whether values lie between each other, so that a region is an interval; otherwise it is any set of values.</summary>
    public bool IsOrdered { get; }

    /// <summary>The values, at least one, in their order.</summary>
    public ValueList<RegionValue> Values { get; }

    /// <summary>All levels of German.</summary>
    public static RegionAxis German { get; } = Ordered(ProfileTerms.German, Enum.GetValues<CefrLevel>());

    /// <summary>All school certificates.</summary>
    public static RegionAxis Certificate { get; } = Ordered(ProfileTerms.Certificate, Enum.GetValues<SchoolCertificate>());

    /// <summary>The parts of the week; a value means that the person has time then and at no other time.</summary>
    public static RegionAxis TimeSlot { get; } = new(
        ProfileTerms.AvailableTimes.Name, new("hat nur Zeit", "has time only"), isOrdered: false,
        TimeSlots.Vocabulary.Entries.Select(slot => new RegionValue(
            slot.Label, profile => profile with { AvailableTimes = PartialSet<string>.Exactly(slot.Code) })));

    /// <summary>Childcare needed or not.</summary>
    public static RegionAxis Childcare { get; } = Unordered(ProfileTerms.NeedsChildcare, [false, true]);

    /// <summary>A device with internet or none.</summary>
    public static RegionAxis Device { get; } = Unordered(ProfileTerms.HasDevice, [false, true]);

    /// <summary>Ages in completed years.</summary>
    /// <param name="from">Least age, included; 0 or more.</param>
    /// <param name="to">Greatest age, included; 150 or less.</param>
    public static RegionAxis Age(int from, int to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(from, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(to, 150);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(from, to);
        return Ordered(ProfileTerms.Age, Enumerable.Range(from, to - from + 1));
    }

    /// <summary>Places of residence: Länder, districts or municipalities.</summary>
    /// <param name="territories">Key and name of each.</param>
    public static RegionAxis Residence(params IEnumerable<(TerritoryKey Key, string Name)> territories) => new(
        "residence", new("Wohnort", "residence"), isOrdered: false,
        territories.Select(t => new RegionValue(LocalizedText.Same(t.Name), profile => profile with { Residence = t.Key })));

    /// <summary>An axis over a term whose values have an order.</summary>
    /// <param name="term">The term; it can be changed.</param>
    /// <param name="values">All values that are tried, in any order.</param>
    public static RegionAxis Ordered<TValue>(ValueTerm<PersonProfile, TValue> term, IEnumerable<TValue> values)
        where TValue : struct, IComparable => new(term.Name, term.Label, isOrdered: true, ValuesOf(term, values.Distinct().Order()));

    /// <summary>An axis over a term whose values have no order.</summary>
    /// <param name="term">The term; it can be changed.</param>
    /// <param name="values">All values that are tried.</param>
    public static RegionAxis Unordered<TValue>(ValueTerm<PersonProfile, TValue> term, IEnumerable<TValue> values)
        where TValue : notnull => new(term.Name, term.Label, isOrdered: false, ValuesOf(term, values.Distinct()));

    /// <summary>The <see cref="Name"/>.</summary>
    public override string ToString() => Name;

    private static IEnumerable<RegionValue> ValuesOf<TValue>(ValueTerm<PersonProfile, TValue> term, IEnumerable<TValue> values)
        where TValue : notnull => values.Select(value => term.Becomes(value)).Select(change => new RegionValue(change.Outcome, change.Apply));
}
