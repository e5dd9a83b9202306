using KommunalesBildungsmanagement.Profiles;
using NodaTime;
using static KommunalesBildungsmanagement.Rules.Tests.LearnerTerms;

namespace KommunalesBildungsmanagement.Rules.Tests.Checks;

public sealed class SpecificationChecksTests
{
    [Fact]
    public void Check_Contradiction_NamesTheConflictingPartsOnly()
    {
        var condition = Specification.All(Town.Is("Köln"), LearnerTerms.Age.AtLeast(25), InWork.Is(true), LearnerTerms.Age.UpTo(16));
        var finding = Assert.Single(SpecificationChecks.Check(condition));
        Assert.Equal("condition.contradiction", finding.Code);
        Assert.Equal(FindingSeverity.Error, finding.Severity);
        Assert.Equal("Die Bedingung ist nie erfüllbar: Alter: mindestens 25 Jahre und Alter: höchstens 16 Jahre", finding.Text.German);
        Assert.Equal("The condition can never be met: age: at least 25 Jahre and age: at most 16 Jahre", finding.Text.English);
        Assert.Equal([condition.Parts[1], condition.Parts[3]], finding.Parts);
    }

    [Fact]
    public void Check_SoundCondition_FindsNothing() =>
        Assert.Empty(SpecificationChecks.Check(LearnerTerms.Age.Within(16, 25) & (Town.Is("Köln") | LearnerTerms.Barriers.Overlaps("care", "debt")) & !InWork.Is(true)));

    [Fact]
    public void Check_PartImpliedByAnother_IsRedundant()
    {
        var condition = Specification.All(LearnerTerms.Age.AtLeast(16), LearnerTerms.Age.AtLeast(18));
        var finding = Assert.Single(SpecificationChecks.Check(condition));
        Assert.Equal(("condition.redundant-part", FindingSeverity.Note), (finding.Code, finding.Severity));
        Assert.Equal([condition.Parts[0]], finding.Parts);
    }

    [Fact]
    public void Check_SamePartTwice_OnlyTheSecondIsRedundant()
    {
        var condition = Specification.Any(Town.Is("Köln"), Town.Is("Köln"));
        Assert.Same(condition.Parts[1], Assert.Single(SpecificationChecks.Check(condition)).Parts[0]);
    }

    [Fact]
    public void Check_AlternativeThatCannotHoldBesideTheRest_IsDead()
    {
        var dead = LearnerTerms.Age.LessThan(18);
        var finding = Assert.Single(SpecificationChecks.Check(Specification.All(LearnerTerms.Age.AtLeast(18), Specification.Any(dead, Town.Is("Köln")))));
        Assert.Equal(("condition.dead-alternative", FindingSeverity.Warning), (finding.Code, finding.Severity));
        Assert.Same(dead, finding.Parts[0]);
    }

    [Fact]
    public void Check_WholeDomainAsked_CanNobodyViolate()
    {
        var finding = Assert.Single(SpecificationChecks.Check(ProfileTerms.Age.AtLeast(0)));
        Assert.Equal("condition.never-violated", finding.Code);
        Assert.Equal("Alter: 0", finding.Example!.Text.German);
    }

    [Fact]
    public void Check_BeyondTheDomain_IsAContradiction() =>
        Assert.Equal("condition.contradiction", Assert.Single(SpecificationChecks.Check(ProfileTerms.Age.MoreThan(150))).Code);

    [Fact]
    public void Check_Statements_MayTurnOutEitherWay()
    {
        var full = Specification.Stated<Learner>(Truth.False, new("freier Platz", "free place"));
        Assert.Empty(SpecificationChecks.Check(LearnerTerms.Age.AtLeast(16) & full));
        Assert.Equal("condition.contradiction", Assert.Single(SpecificationChecks.Check(full & !full)).Code);
    }

    [Fact]
    public void Check_OutsideTheScope_AppliesToNobody()
    {
        Assert.Equal(
            "condition.never-applies", Assert.Single(SpecificationChecks.Check(InWork.Is(true), LearnerTerms.Age.MoreThan(17) & LearnerTerms.Age.LessThan(18))).Code);
        Assert.Equal("condition.contradiction", Assert.Single(SpecificationChecks.Check(LearnerTerms.Age.AtLeast(18), LearnerTerms.Age.LessThan(18))).Code);
    }

    [Fact]
    public void Check_IntervalAsWhole_IsOneThing()
    {
        // Only its lower end is superfluous; the interval is not.
        Assert.DoesNotContain(SpecificationChecks.Check(LearnerTerms.Age.Within(16, 25) & LearnerTerms.Age.AtLeast(18)), f => f.Parts[0] is Within<Learner, int>);
        Assert.Equal("condition.contradiction", Assert.Single(SpecificationChecks.Check(LearnerTerms.Age.Within(16, 25) & LearnerTerms.Age.AtLeast(25))).Code);
    }

    [Fact]
    public void Check_HostileCondition_IsNotDecided()
    {
        var random = new Random(20240229);
        Specification<Learner> Leaf() => LearnerTerms.Barriers.Contains($"b{random.Next(60)}") is var leaf && random.Next(2) == 0 ? leaf : !leaf;
        var hostile = Specification.All(Enumerable.Range(0, 256).Select(_ => Specification.Any(Leaf(), Leaf(), Leaf())));
        Assert.Equal("condition.not-decided", Assert.Single(SpecificationChecks.Check(hostile)).Code);
        Assert.True(SpecificationChecks.FindExample(hostile, Truth.True).IsPossible.IsUnknown);
    }

    [Fact]
    public void FindExample_EachKindOfTerm_IsInWords()
    {
        var condition = Specification.All(
            LearnerTerms.Age.MoreThan(17), Income.LessThan(450m), InWork.Is(false), Town.IsNot("Köln"), MovedIn.LessThan(new LocalDate(2024, 3, 1)),
            LearnerTerms.Certificate.MoreThan(Certificate.Lower), LearnerTerms.Barriers.Contains("care"), !LearnerTerms.Barriers.Contains("debt"), Languages.Contains("tr"));
        var example = SpecificationChecks.FindExample(condition, Truth.True).Example!;
        Assert.Equal(
            "Alter: 18 Jahre; Einkommen: 449 EUR; in Arbeit: nein; Wohnort: ein anderer Wert; zugezogen am: 29.02.2024; "
            + "Schulabschluss: mittlerer Abschluss; Hürden: care, nicht debt; Sprachen: tr",
            example.Text.German);
        Assert.EndsWith("barriers: care, not debt; languages: tr", example.Text.English, StringComparison.Ordinal);
        Assert.Equal("languages", example.Facts[7].Term);
    }

    [Fact]
    public void FindExample_Unknown_LeavesFactsOut()
    {
        var example = SpecificationChecks.FindExample(LearnerTerms.Age.AtLeast(18) & InWork.Is(true), Truth.Unknown).Example!;
        Assert.Contains(example.Facts, f => f.Value is null && f.Text.German.EndsWith("nicht angegeben", StringComparison.Ordinal));
    }

    [Fact]
    public void FindExample_StatementsAsTheyAre_AreNotTurned()
    {
        var full = Specification.Stated<Learner>(Truth.False, new("freier Platz", "free place"));
        Assert.Equal(Truth.False, SpecificationChecks.FindExample(full & LearnerTerms.Age.AtLeast(1), Truth.True).IsPossible);
    }

    [Fact]
    public void TryApplyTo_ChangeableTerms_MakesTheSubject()
    {
        var condition = LearnerTerms.Age.AtLeast(18) & LearnerTerms.Barriers.Contains("care") & !LearnerTerms.Barriers.Contains("debt") & Town.Is("Köln");
        Assert.True(SpecificationChecks.FindExample(condition, Truth.True).Example!.TryApplyTo(new Learner { Age = 3 }, out var learner));
        Assert.Equal(Truth.True, condition.Evaluate(learner));
    }

    [Fact]
    public void TryApplyTo_FixedTerm_IsRefused() =>
        Assert.False(SpecificationChecks.FindExample(Siblings.AtLeast(1), Truth.True).Example!.TryApplyTo(new Learner(), out _));

    [Fact]
    public void TryApplyTo_TermsThatDependOnEachOther_IsRefused()
    {
        var condition = ProfileTerms.ResidenceDistrict.Is("09762") & ProfileTerms.ResidenceState.Is("07");
        var example = SpecificationChecks.FindExample(condition, Truth.True).Example!;
        Assert.False(example.TryApplyTo(PersonProfile.Unknown, out _));
    }

    [Fact]
    public void Difference_OtherThreshold_ShowsWhoIsConcerned()
    {
        var difference = SpecificationChecks.Difference(LearnerTerms.Age.AtLeast(16), LearnerTerms.Age.MoreThan(16));
        Assert.Equal((Truth.True, Truth.True, Truth.False), (difference.Exists, difference.Before, difference.After));
        Assert.Equal("Alter: 16 Jahre", difference.Example!.Text.German);
    }

    [Fact]
    public void Difference_OnlyWordedDifferently_IsNone()
    {
        Assert.Equal(Truth.False, SpecificationChecks.Difference(LearnerTerms.Age.AtLeast(16), LearnerTerms.Age.MoreThan(15)).Exists);
        Assert.Equal(Truth.True, SpecificationChecks.Difference(Income.AtLeast(16), Income.MoreThan(15)).Exists);
        Assert.Equal(Truth.False, SpecificationChecks.Difference(Income.Is(450m), Income.Is(450.00m)).Exists);
    }

    [Fact]
    public void ImpliesAndExcludes_AreTruths()
    {
        Assert.Equal(Truth.True, SpecificationChecks.Implies(LearnerTerms.Age.AtLeast(18), LearnerTerms.Age.AtLeast(16)));
        Assert.Equal(Truth.False, SpecificationChecks.Implies(LearnerTerms.Age.AtLeast(16), LearnerTerms.Age.AtLeast(18)));
        Assert.Equal(
            Truth.True, SpecificationChecks.Excludes(LearnerTerms.Certificate.MoreThan(Certificate.Middle), LearnerTerms.Certificate.IsNot(Certificate.Higher)));
        Assert.Equal(Truth.False, SpecificationChecks.Excludes(Languages.Contains("tr"), Languages.Contains("uk")));
    }
}
