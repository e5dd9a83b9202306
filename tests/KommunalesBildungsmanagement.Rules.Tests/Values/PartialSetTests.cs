namespace KommunalesBildungsmanagement.Rules.Tests;

public sealed class PartialSetTests
{
    [Fact]
    public void Contains_NotMentioned_IsUnknownUnlessComplete()
    {
        var part = PartialSet<string>.Of(["care"], ["debt"]);
        Assert.Equal((Truth.True, Truth.False, Truth.Unknown), (part.Contains("care"), part.Contains("debt"), part.Contains("shift")));
        Assert.Equal(Truth.False, PartialSet<string>.Exactly("care").Contains("shift"));
        Assert.Equal(Truth.Unknown, PartialSet<string>.Unknown.Contains("care"));
    }

    [Fact]
    public void IsUnknown_EmptyButComplete_IsKnown()
    {
        Assert.True(PartialSet<string>.Unknown.IsUnknown);
        Assert.True(PartialSet<string>.Of([], []).IsUnknown);
        Assert.False(PartialSet<string>.Exactly().IsUnknown);
        Assert.False(PartialSet<string>.Of([], ["care"]).IsUnknown);
    }

    [Fact]
    public void Of_PresentAndAbsentAtOnce_Throws() =>
        Assert.Equal("set.contradiction", Assert.Throws<InvalidValueException>(() => PartialSet<string>.Of(["care"], ["debt", "care"])).Problems[0].Code);

    [Fact]
    public void With_AbsentElement_MovesItIn()
    {
        var set = PartialSet<string>.Of(["care"], ["debt"]).With("debt");
        Assert.Equal(PartialSet<string>.Of(["care", "debt"], []), set);
    }

    [Fact]
    public void Without_PresentElement_MovesItOut() =>
        Assert.Equal(PartialSet<string>.Of([], ["care", "debt"]), PartialSet<string>.Of(["care"], ["debt"]).Without("care"));

    [Fact]
    public void WithAndWithout_CompleteSet_StaysComplete()
    {
        Assert.Equal(PartialSet<string>.Exactly("care", "debt"), PartialSet<string>.Exactly("care").With("debt"));
        Assert.Equal(PartialSet<string>.Exactly(), PartialSet<string>.Exactly("care").Without("care"));
        Assert.Equal(PartialSet<string>.Exactly("care"), PartialSet<string>.Exactly("care").Without("debt"));
    }

    [Fact]
    public void Equality_AnyOrder_IsByContent()
    {
        Assert.Equal(PartialSet<string>.Of(["a", "b"], ["c", "d"]), PartialSet<string>.Of(["b", "a", "b"], ["d", "c"]));
        Assert.Equal(PartialSet<string>.Exactly("a", "b").GetHashCode(), PartialSet<string>.Exactly("b", "a").GetHashCode());
        Assert.NotEqual(PartialSet<string>.Exactly("a"), PartialSet<string>.Of(["a"], []));
        Assert.NotEqual(PartialSet<string>.Of(["a"], []), PartialSet<string>.Of([], ["a"]));
    }

    [Fact]
    public void ToString_PartAndWhole_ShowWhatIsOpen()
    {
        Assert.Equal("{care, -debt, …}", PartialSet<string>.Of(["care"], ["debt"]).ToString());
        Assert.Equal("{care}", PartialSet<string>.Exactly("care").ToString());
    }
}
