using static KommunalesBildungsmanagement.Evaluations.ClaimKind;

namespace KommunalesBildungsmanagement.Tests;

public sealed class EvaluationDesignTests
{
    public static TheoryData<EvaluationDesign, ClaimKind[]> Table { get; } = new()
    {
        { EvaluationDesign.D0, [Delivery] },
        { EvaluationDesign.D1, [Delivery, SelfRating] },
        { EvaluationDesign.D2, [Delivery, SelfRating, Change] },
        { EvaluationDesign.D3, [Delivery, SelfRating, Difference] },
        { EvaluationDesign.D4, [Delivery, SelfRating, Change, Difference, DifferenceOfChanges] },
        { EvaluationDesign.D5, [Delivery, SelfRating, Change, Shift] },
        { EvaluationDesign.D6, [Delivery, SelfRating, Change, Difference, DifferenceOfChanges, AdjustedDifference] },
        { EvaluationDesign.D7, [Delivery, SelfRating, Change, Difference, DifferenceOfChanges, AdjustedDifference, CausalEffect] },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Carries_EachDesign_CarriesTheseClaimsOnly(EvaluationDesign design, ClaimKind[] claims) =>
        Assert.Equal(claims, Enum.GetValues<ClaimKind>().Where(claim => design.Carries(claim)));

    [Theory]
    [MemberData(nameof(Table))]
    public void Review_ClaimOfEachKind_IsRefusedExactlyWhereTheDesignIsTooWeak(EvaluationDesign design, ClaimKind[] claims) =>
        Assert.All(Enum.GetValues<ClaimKind>(), kind =>
        {
            var notes = (Valid.Evaluation with { Design = design, Claims = [new(kind, ImpactStep.Learnt, Valid.Text)] }).Review();
            Assert.Equal(!claims.Contains(kind), notes.Any(n => n.Code == "evaluation.design-too-weak"));
            Assert.Equal(!claims.Contains(kind), notes.Any(n => n.IsRefusal));
        });

    [Fact]
    public void Guard_EachDesign_NamesItsOwnInBothLanguages()
    {
        var guards = Enum.GetValues<EvaluationDesign>().Select(d => d.Guard()).ToList();
        Assert.Equal(8, guards.Distinct().Count());
        Assert.All(guards, g => Assert.NotEqual(g.German, g.English));
    }
}
