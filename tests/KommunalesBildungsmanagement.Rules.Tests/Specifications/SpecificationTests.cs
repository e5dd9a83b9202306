namespace KommunalesBildungsmanagement.Rules.Tests;

public sealed class SpecificationTests
{
    private static readonly Specification<Learner> Age = LearnerTerms.Age.AtLeast(16);
    private static readonly Specification<Learner> Town = LearnerTerms.Town.Is("Köln");
    private static readonly Specification<Learner> Work = LearnerTerms.InWork.Is(true);

    [Theory]
    [InlineData(15, "false", "true", "false", "false", "true", "true")]
    [InlineData(16, "true", "false", "true", "false", "true", "false")]
    [InlineData(17, "false", "true", "true", "true", "false", "false")]
    public void Comparison_AroundTheConstant_IsLiteral(
        int age, string @is, string isNot, string atLeast, string moreThan, string upTo, string lessThan)
    {
        var learner = new Learner { Age = age };
        var term = LearnerTerms.Age;
        Assert.Equal(
            [@is, isNot, atLeast, moreThan, upTo, lessThan],
            ((Specification<Learner>[])[term.Is(16), term.IsNot(16), term.AtLeast(16), term.MoreThan(16), term.UpTo(16), term.LessThan(16)])
                .Select(s => s.Evaluate(learner).ToString()));
    }

    [Theory]
    [InlineData(15, "false")]
    [InlineData(16, "true")]
    [InlineData(17, "true")]
    [InlineData(18, "false")]
    public void Within_Bounds_FromIsIncludedBelowIsNot(int age, string outcome) =>
        Assert.Equal(outcome, LearnerTerms.Age.Within(16, 18).Evaluate(new() { Age = age }).ToString());

    [Fact]
    public void Comparison_OrderedEnum_ComparesByNumber()
    {
        Assert.Equal(Truth.True, LearnerTerms.Certificate.AtLeast(Certificate.Middle).Evaluate(new() { Certificate = Certificate.Higher }));
        Assert.Equal(Truth.True, LearnerTerms.Certificate.LessThan(Certificate.Lower).Evaluate(new() { Certificate = Certificate.None }));
    }

    [Fact]
    public void Membership_Values_AreEachOnce()
    {
        var either = LearnerTerms.Town.OneOf("Köln", "Kiel", "Köln");
        Assert.Equal(["Köln", "Kiel"], either.Values);
        Assert.Equal(Truth.True, either.Evaluate(new() { Town = "Kiel" }));
        Assert.Equal(Truth.False, either.Evaluate(new() { Town = "kiel" }));
    }

    [Fact]
    public void Overlap_PartlyKnownSet_IsDecidedByWhatIsKnown()
    {
        var overlap = LearnerTerms.Barriers.Overlaps("care", "shift");
        Assert.Equal(Truth.True, overlap.Evaluate(With(PartialSet<string>.Of(["care"], []))));
        Assert.Equal(Truth.Unknown, overlap.Evaluate(With(PartialSet<string>.Of(["debt"], ["care"]))));
        Assert.Equal(Truth.False, overlap.Evaluate(With(PartialSet<string>.Of([], ["care", "shift"]))));
        Assert.Equal(Truth.False, overlap.Evaluate(With(PartialSet<string>.Exactly("debt"))));

        static Learner With(PartialSet<string> barriers) => new() { Barriers = barriers };
    }

    [Fact]
    public void Operators_Nested_BecomeOneLevel()
    {
        Assert.Equal(3, Assert.IsType<All<Learner>>(Age & Town & Work).Parts.Count);
        Assert.Equal(3, Assert.IsType<Any<Learner>>(Age | (Town | Work)).Parts.Count);
        Assert.Equal(2, Assert.IsType<Any<Learner>>((Age & Town) | Work).Parts.Count);
    }

    [Fact]
    public void Equality_SameStructure_IsEqual()
    {
        Assert.Equal(Age & Town, LearnerTerms.Age.AtLeast(16) & LearnerTerms.Town.Is("Köln"));
        Assert.Equal((Age & Town).GetHashCode(), (LearnerTerms.Age.AtLeast(16) & LearnerTerms.Town.Is("Köln")).GetHashCode());
        Assert.NotEqual(Age & Town, Town & Age);
        Assert.NotEqual<Specification<Learner>>(Specification.All(Age), Specification.Any(Age));
        Assert.NotEqual<Specification<Learner>>(Specification.AtLeast(1, Age, Town), Specification.AtLeast(2, Age, Town));
        Assert.NotEqual(LearnerTerms.Age.Is(16), LearnerTerms.Age.IsNot(16));
    }

    [Fact]
    public void Text_Nested_PutsOnlyCompositionsInBrackets() => Assert.Equal(
        new(
            "(Alter: mindestens 16 Jahre oder Wohnort: Köln) und nicht (in Arbeit: ja)",
            "(age: at least 16 Jahre or town: Köln) and not (in work: yes)"),
        ((Age | Town) & !Work).Text);

    [Fact]
    public void Text_AtLeast_NamesTheNumber() =>
        Assert.Equal("mindestens 2 von: Alter: mindestens 16 Jahre; Wohnort: Köln", Specification.AtLeast(2, Age, Town).ToString());

    [Fact]
    public void Construction_BrokenInvariant_Throws()
    {
        Assert.Throws<ArgumentException>(() => Specification.All<Learner>());
        Assert.Throws<ArgumentException>(() => Specification.Any<Learner>());
        Assert.Throws<ArgumentOutOfRangeException>(() => Specification.AtLeast(0, Age));
        Assert.Throws<ArgumentOutOfRangeException>(() => Specification.AtLeast(2, Age));
        Assert.Throws<ArgumentException>(() => LearnerTerms.Age.Within(16, 16));
        Assert.Throws<ArgumentException>(() => LearnerTerms.Age.OneOf());
        Assert.Throws<ArgumentException>(() => LearnerTerms.Languages.Overlaps());
        Assert.Throws<ArgumentException>(() => Age.As(" ", new("a", "a")));
    }

    // With each term read once, three-valued logic is not only sound but complete: unknown means that both answers are still possible.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void AtLeast_EveryCombinationOfFacts_AgreesWithAllCompletions(int count)
    {
        var specification = Specification.AtLeast(count, LearnerTerms.Age.AtLeast(17), LearnerTerms.Town.Is("Köln"), !LearnerTerms.InWork.Is(true));
        var facts =
            from age in (int?[])[null, 16, 17]
            from town in (string?[])[null, "Köln", ""]
            from work in (bool?[])[null, true, false]
            select new Learner { Age = age, Town = town, InWork = work };
        foreach (var learner in facts)
        {
            var answers = Completions.Of(learner, specification.Terms()).Select(Holds).Distinct().ToList();
            Assert.Equal(answers.Count == 2 ? Truth.Unknown : Truth.Of(answers[0]), specification.Evaluate(learner));
            Assert.Equal(answers is [true], specification.SurelyTrue().Compile()(learner));
            Assert.Equal(answers is [false], specification.SurelyFalse().Compile()(learner));
        }

        // Plain two-valued counting, without the library.
        bool Holds(Learner l) => (l.Age >= 17 ? 1 : 0) + (l.Town == "Köln" ? 1 : 0) + (l.InWork == false ? 1 : 0) >= count;
    }
}
