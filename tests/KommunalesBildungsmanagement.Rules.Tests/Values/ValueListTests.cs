namespace KommunalesBildungsmanagement.Rules.Tests;

public sealed class ValueListTests
{
    [Fact]
    public void Equality_SameElementsInOrder_IsEqual()
    {
        ValueList<string> list = ["a", "b"];
        Assert.True(list.Equals(["a", "b"]));
        Assert.Equal(list.GetHashCode(), ((ValueList<string>)["a", "b"]).GetHashCode());
        Assert.False(list.Equals(["b", "a"]));
        Assert.False(list.Equals(["a"]));
        Assert.False(list.Equals((ValueList<string>?)null));
        Assert.False(list.Equals((object)new[] { "a", "b" }));
    }

    [Fact]
    public void Create_FromAnArray_IsACopy()
    {
        string[] source = ["a"];
        var list = ValueList.Create<string>(source);
        source[0] = "b";
        Assert.Equal("a", list[0]);
    }

    [Fact]
    public void ToValueList_ArrayOfASubtype_IsNotAffectedByVariance()
    {
        IEnumerable<object> strings = new[] { "a" };
        Assert.True(strings.ToValueList().Equals(["a"]));
    }

    [Fact]
    public void ToValueList_ValueList_IsItself()
    {
        ValueList<int> list = [1];
        Assert.Same(list, list.ToValueList());
        Assert.Same(ValueList<int>.Empty, Enumerable.Empty<int>().ToValueList());
    }

    [Fact]
    public void Enumeration_EveryWay_KeepsTheOrder()
    {
        ValueList<int> list = [3, 1, 2];
        var seen = new List<int>();
        foreach (var item in list) seen.Add(item);
        Assert.Equal([3, 1, 2], seen);
        Assert.Equal([3, 1, 2], list.Select(i => i));
        Assert.Equal(3, list.Count);
        Assert.Equal(1, list.AsSpan()[1]);
        Assert.Equal("[3, 1, 2]", list.ToString());
    }

    [Fact]
    public void Index_OutOfRange_Throws() => Assert.Throws<IndexOutOfRangeException>(() => ValueList<int>.Empty[0]);
}
