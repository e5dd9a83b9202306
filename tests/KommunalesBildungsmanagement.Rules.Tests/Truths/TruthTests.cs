namespace KommunalesBildungsmanagement.Rules.Tests;

public sealed class TruthTests
{
    [Theory]
    [InlineData("false", "false", "false", "false")]
    [InlineData("false", "unknown", "false", "unknown")]
    [InlineData("false", "true", "false", "true")]
    [InlineData("unknown", "false", "false", "unknown")]
    [InlineData("unknown", "unknown", "unknown", "unknown")]
    [InlineData("unknown", "true", "unknown", "true")]
    [InlineData("true", "false", "false", "true")]
    [InlineData("true", "unknown", "unknown", "true")]
    [InlineData("true", "true", "true", "true")]
    public void And_or_EveryPair_FollowTheTableOfKleene(string left, string right, string and, string or)
    {
        var (l, r) = (Parse(left), Parse(right));
        Assert.Equal(and, (l & r).ToString());
        Assert.Equal(or, (l | r).ToString());
    }

    [Theory]
    [InlineData("false", "true")]
    [InlineData("unknown", "unknown")]
    [InlineData("true", "false")]
    public void Not_EveryValue_Mirrors(string operand, string negation) => Assert.Equal(negation, (!Parse(operand)).ToString());

    [Fact]
    public void Default_OfTheStruct_IsUnknown() => Assert.Equal(Truth.Unknown, default);

    [Theory]
    [InlineData(true, "true")]
    [InlineData(false, "false")]
    [InlineData(null, "unknown")]
    public void Of_Statement_IsItsTruth(bool? statement, string truth) => Assert.Equal(truth, Truth.Of(statement).ToString());

    [Theory]
    [InlineData(2, 2, 0, "true")]
    [InlineData(2, 1, 1, "unknown")]
    [InlineData(2, 0, 2, "unknown")]
    [InlineData(2, 1, 0, "false")]
    [InlineData(2, 0, 1, "false")]
    [InlineData(0, 0, 0, "true")]
    public void AtLeast_TruesAndUnknowns_IsDecidedOnceItCanBe(int count, int trues, int unknowns, string truth) =>
        Assert.Equal(truth, Truth.AtLeast(count, trues, unknowns).ToString());

    [Theory]
    [InlineData("false", false, false, true)]
    [InlineData("unknown", false, true, false)]
    [InlineData("true", true, false, false)]
    public void Questions_EveryValue_ExactlyOneHolds(string text, bool isTrue, bool isUnknown, bool isFalse)
    {
        var truth = Parse(text);
        Assert.Equal((isTrue, isUnknown, isFalse), (truth.IsTrue, truth.IsUnknown, truth.IsFalse));
    }

    [Fact]
    public void Equality_OtherTypes_IsFalse()
    {
        Assert.False(Truth.True.Equals(true));
        Assert.True(Truth.True.Equals((object)Truth.True));
        Assert.Equal(Truth.True.GetHashCode(), Truth.Of(true).GetHashCode());
    }

    private static Truth Parse(string text) => text switch { "true" => Truth.True, "false" => Truth.False, _ => Truth.Unknown };
}
