using System.Diagnostics.CodeAnalysis;

namespace KommunalesBildungsmanagement.Rules.Tests.Checks;

/// <summary>A value of a host's own type: 1 is the best, and more than 4 is less. Spellings of one grade are equal.</summary>
[SuppressMessage("Design", "CA1036", Justification = "The order is asked for through conditions only.")]
public readonly record struct Grade(int Number, string Spelling) : IComparable<Grade>, IComparable
{
    public int CompareTo(Grade other) => other.Number.CompareTo(Number);

    public int CompareTo(object? obj) => CompareTo((Grade)obj!);

    public bool Equals(Grade other) => Number == other.Number;

    public override int GetHashCode() => Number;
}
