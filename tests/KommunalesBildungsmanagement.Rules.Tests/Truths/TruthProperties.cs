using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Testing;

namespace KommunalesBildungsmanagement.Rules.Tests;

public sealed class TruthProperties
{
    private static readonly Arbitrary<(Truth A, Truth B, Truth C)> Triples =
        Gen.Elements(Truth.False, Truth.Unknown, Truth.True).Three().ToArbitrary();

    private static readonly Arbitrary<(int Count, Truth[] Outcomes)> Counts =
        (from outcomes in Gen.Elements(Truth.False, Truth.Unknown, Truth.True).ArrayOf()
         from count in Gen.Choose(0, outcomes.Length + 1)
         select (count, outcomes)).ToArbitrary();

    [Fact]
    public void Negating_twice_changes_nothing() => Law.Check(Triples, t => !!t.A == t.A);

    [Fact]
    public void De_Morgan_holds() => Law.Check(Triples, t => !(t.A & t.B) == (!t.A | !t.B) && !(t.A | t.B) == (!t.A & !t.B));

    [Fact]
    public void And_and_or_commute() => Law.Check(Triples, t => (t.A & t.B) == (t.B & t.A) && (t.A | t.B) == (t.B | t.A));

    [Fact]
    public void And_and_or_associate() =>
        Law.Check(Triples, t => (t.A & (t.B & t.C)) == ((t.A & t.B) & t.C) && (t.A | (t.B | t.C)) == ((t.A | t.B) | t.C));

    [Fact]
    public void And_and_or_absorb_each_other() => Law.Check(Triples, t => (t.A & (t.A | t.B)) == t.A && (t.A | (t.A & t.B)) == t.A);

    [Fact]
    public void And_distributes_over_or() =>
        Law.Check(Triples, t => (t.A & (t.B | t.C)) == ((t.A & t.B) | (t.A & t.C)) && (t.A | (t.B & t.C)) == ((t.A | t.B) & (t.A | t.C)));

    [Fact]
    public void Order_agrees_with_and() =>
        Law.Check(Triples, t => (t.A <= t.B) == ((t.A & t.B) == t.A) && (t.A < t.B) == (t.A <= t.B && t.A != t.B) && (t.A > t.B) == (t.B < t.A)
            && (t.A >= t.B) == (t.B <= t.A) && Math.Sign(t.A.CompareTo(t.B)) == (t.A < t.B ? -1 : t.A > t.B ? 1 : 0));

    [Fact]
    public void Counting_agrees_with_every_completion() => Law.Check(Counts, t =>
    {
        var (trues, unknowns) = (t.Outcomes.Count(o => o.IsTrue), t.Outcomes.Count(o => o.IsUnknown));
        var completions = Enumerable.Range(trues, unknowns + 1).Select(n => n >= t.Count).Distinct().ToList();
        return Truth.AtLeast(t.Count, trues, unknowns) == (completions.Count == 2 ? Truth.Unknown : Truth.Of(completions[0]));
    });
}
