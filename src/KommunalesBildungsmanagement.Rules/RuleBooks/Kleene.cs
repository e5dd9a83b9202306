using System.ComponentModel;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>Three-valued logic for generated code, as numbers: 1 true, 0 unknown, -1 false. Use <see cref="Truth"/> in your own code.</summary>
/// <remarks>Numbers, because a build has to bind every expression of every rule; nothing here allocates.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Kleene
{
    /// <summary>The value is there and equal.</summary>
    public static int Is<T>(T? value, T constant)
        where T : struct => value.HasValue ? Of(EqualityComparer<T>.Default.Equals(value.GetValueOrDefault(), constant)) : 0;

    /// <summary>The value is there, and equal or greater.</summary>
    public static int AtLeast<T>(T? value, T constant)
        where T : struct => value.HasValue ? Of(Compare(value.GetValueOrDefault(), constant) >= 0) : 0;

    /// <summary>The value is there, and greater.</summary>
    public static int MoreThan<T>(T? value, T constant)
        where T : struct => value.HasValue ? Of(Compare(value.GetValueOrDefault(), constant) > 0) : 0;

    /// <summary>Both values are there and equal.</summary>
    public static int IsThat<T>(T? left, T? right)
        where T : struct => right.HasValue ? Is(left, right.GetValueOrDefault()) : 0;

    /// <summary>Both values are there, and the left one is equal or greater.</summary>
    public static int AtLeastThat<T>(T? left, T? right)
        where T : struct => right.HasValue ? AtLeast(left, right.GetValueOrDefault()) : 0;

    /// <summary>Both values are there, and the left one is greater.</summary>
    public static int MoreThanThat<T>(T? left, T? right)
        where T : struct => right.HasValue ? MoreThan(left, right.GetValueOrDefault()) : 0;

    /// <summary>Both texts are there and equal, ordinal.</summary>
    public static int IsText(string? left, string? right) =>
        left is null || right is null ? 0 : Of(string.Equals(left, right, StringComparison.Ordinal));

    /// <summary>A set that is wholly known holds an element.</summary>
    public static int Holds<T>(IEnumerable<T>? set, T element) => set is null ? 0 : Of(set.Contains(element));

    /// <summary>A set that may be known in part holds an element.</summary>
    public static int Holds<T>(PartialSet<T>? set, T element)
        where T : notnull => set is null ? 0 : set.Contains(element).CompareTo(Truth.Unknown);

    /// <summary>A statement that is never unknown.</summary>
    public static int Of(bool statement) => statement ? 1 : -1;

    /// <summary>Conjunction of two.</summary>
    public static int Least(int left, int right) => left < right ? left : right;

    /// <summary>Disjunction of two.</summary>
    public static int Greatest(int left, int right) => left > right ? left : right;

    /// <summary>A number of the outcomes hold.</summary>
    public static int AtLeast(int count, ReadOnlySpan<int> outcomes)
    {
        var (trues, unknowns) = (0, 0);
        foreach (var outcome in outcomes)
        {
            if (outcome > 0) trues++;
            else if (outcome == 0) unknowns++;
        }

        return Truth.AtLeast(count, trues, unknowns).CompareTo(Truth.Unknown);
    }

    /// <summary>The verdict of a requirement that applies.</summary>
    public static RuleVerdict Verdict(int requirement) =>
        requirement > 0 ? RuleVerdict.Met : requirement < 0 ? RuleVerdict.NotMet : RuleVerdict.Undetermined;

    // The JIT knows the type and keeps one branch; for whole numbers it then compares registers.
    private static int Compare<T>(T left, T right)
        where T : struct
    {
        if (typeof(T) != typeof(int)) return Comparer<T>.Default.Compare(left, right);
        var (a, b) = ((int)(object)left, (int)(object)right);
        return a < b ? -1 : a > b ? 1 : 0;
    }
}
