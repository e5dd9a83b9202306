using FsCheck.Fluent;

namespace KommunalesBildungsmanagement.Tests;

public sealed class TerritoryKeyProperties
{
    [Fact]
    public void Reading_repairs_nothing() => Law.Check(TerritoryKeys.Texts.ToArbitrary(), text =>
    {
        var reading = TerritoryKey.Read(text);
        return reading.TryGet(out var key) ? key.ToString() == text : reading.Problems.Single().Value == text;
    });

    [Fact]
    public void Containment_is_reflexive_antisymmetric_and_transitive() => Law.Check(TerritoryKeys.Any.Three().ToArbitrary(), keys =>
    {
        var (a, b, c) = keys;
        return a.Contains(a) && (!a.Contains(b) || !b.Contains(a) || a == b) && (!a.Contains(b) || !b.Contains(c) || a.Contains(c));
    });

    [Fact]
    public void What_contains_stands_on_no_lower_level_and_first_in_order() => Law.Check(TerritoryKeys.Any.Two().ToArbitrary(), keys =>
        !keys.Item1.Contains(keys.Item2) || (keys.Item1.Level <= keys.Item2.Level && keys.Item1 <= keys.Item2));

    [Fact]
    public void A_key_lies_in_its_district_in_its_Land_in_Germany() => Law.Check(TerritoryKeys.Any.ToArbitrary(), key =>
        TerritoryKey.Germany.Contains(key.State) && key.State.Contains(key.District ?? key) && (key.District ?? key).Contains(key));
}
