namespace KommunalesBildungsmanagement.Tests;

public sealed class AccessibilityTests
{
    [Fact]
    public void Has_CheckedAndUnchecked_AreToldApart()
    {
        var accessibility = new Accessibility(PartialSet<string>.Of(["step-free"], ["induction-loop"]));
        Assert.Equal(
            (Truth.True, Truth.False, Truth.Unknown),
            (accessibility.Has("step-free"), accessibility.Has("induction-loop"), accessibility.Has("sign-language")));
        Assert.Equal(Truth.Unknown, Accessibility.Unknown.Has("step-free"));
    }

    [Fact]
    public void Has_CompletelyChecked_KnowsWhatIsLacking() =>
        Assert.Equal(Truth.False, new Accessibility(PartialSet<string>.Exactly("step-free")).Has("sign-language"));

    [Fact]
    public void New_PresentAndAbsentAtOnce_IsRefused() =>
        Assert.Equal(
            "step-free",
            Refused.With("set.contradiction", () => new Accessibility(PartialSet<string>.Of(["step-free"], ["step-free"]))).Value);
}
