namespace KommunalesBildungsmanagement.Rules.Tests;

public sealed class TermTests
{
    private static readonly Learner Nobody = new();

    [Fact]
    public void Name_OfAPath_IsCamelCaseWithDots()
    {
        Assert.Equal("age", LearnerTerms.Age.Name);
        Assert.Equal("residence.district", LearnerTerms.District.Name);
    }

    [Fact]
    public void Words_FromAttributes_AreGermanAndEnglish()
    {
        Assert.Equal(new("Alter", "age"), LearnerTerms.Age.Label);
        Assert.Equal(new("Wie alt sind Sie?", "How old are you?"), LearnerTerms.Age.Question);
        Assert.Equal(new("Bitte angeben: Wohnort", "Please state: town"), LearnerTerms.Town.Question);
    }

    [Fact]
    public void Sensitivity_FromAttributes_IsThatOfTheMember()
    {
        Assert.Equal(Sensitivity.None, LearnerTerms.Town.Sensitivity);
        Assert.Equal(Sensitivity.Personal, LearnerTerms.Age.Sensitivity);
        Assert.Equal(Sensitivity.Special, LearnerTerms.Barriers.Sensitivity);
    }

    [Fact]
    public void Sensitivity_MemberOfAPersonalPart_IsThatOfThePart() =>
        Assert.Equal(Sensitivity.Special, Term.Of((Patient p) => p.Health!.Insurer).Sensitivity);

    [Fact]
    public void Observe_Values_AreWordedWithUnit()
    {
        var learner = new Learner { Age = 16, Income = 449.50m, Certificate = Certificate.Middle, InWork = true, MovedIn = new(2024, 2, 29) };
        Assert.Equal(new("16 Jahre", "16 Jahre"), LearnerTerms.Age.Observe(learner));
        Assert.Equal(new("449,50 EUR", "449.50 EUR"), LearnerTerms.Income.Observe(learner));
        Assert.Equal(new("mittlerer Abschluss", "middle"), LearnerTerms.Certificate.Observe(learner));
        Assert.Equal(new("ja", "yes"), LearnerTerms.InWork.Observe(learner));
        Assert.Equal(new("29.02.2024", "29 February 2024"), LearnerTerms.MovedIn.Observe(learner));
    }

    [Fact]
    public void Observe_MissingFacts_IsNull() =>
        Assert.All(LearnerTerms.All.Where(t => t.Name is not ("siblings" or "threshold" or "office")), term => Assert.Null(term.Observe(Nobody)));

    [Fact]
    public void Observe_SetKnownInPart_NamesWhatIsInAndWhatIsNot()
    {
        var learner = new Learner { Barriers = PartialSet<string>.Of(["care"], ["debt"]) };
        Assert.Equal(new("care, nicht debt", "care, not debt"), LearnerTerms.Barriers.Observe(learner));
    }

    [Fact]
    public void Observe_CompleteEmptySet_IsNotUnknown() =>
        Assert.Equal(new("nichts davon", "none of it"), LearnerTerms.Languages.Observe(new() { Languages = [] }));

    [Fact]
    public void TryGet_KnownMemberBehindAMissingPart_IsUnknown()
    {
        Assert.False(LearnerTerms.Floor.TryGet(Nobody, out _));
        Assert.True(LearnerTerms.Floor.TryGet(new() { Residence = new() { Floor = 0 } }, out var floor));
        Assert.Equal(0, floor);
    }

    [Fact]
    public void Forget_KnownFact_IsUnknownAfterwards()
    {
        var learner = new Learner { Age = 16, Town = "Köln", Barriers = PartialSet<string>.Exactly("care") };
        foreach (var term in LearnerTerms.All.Where(t => t.CanChange)) Assert.Null(term.Observe(term.Forget(learner)));
    }

    [Fact]
    public void Forget_UnknownFact_ChangesNothing() =>
        Assert.All(LearnerTerms.All.Where(t => t.CanChange), term => Assert.Same(Nobody, term.Forget(Nobody)));

    [Fact]
    public void Forget_TermThatCannotChange_Throws()
    {
        Assert.False(LearnerTerms.Siblings.CanChange);
        Assert.Throws<InvalidOperationException>(() => LearnerTerms.Siblings.Forget(Nobody));
        Assert.Throws<InvalidOperationException>(() => LearnerTerms.Siblings.Becomes(1));
        Assert.Throws<InvalidOperationException>(() => LearnerTerms.Languages.Gains("de"));
    }

    [Fact]
    public void Of_NoMemberPath_Throws()
    {
        Assert.Throws<ArgumentException>(() => Term.Of((Learner l) => l.Age + 1));
        Assert.Throws<ArgumentException>(() => Term.Of((Learner l) => l.Languages![0]));
        Assert.Throws<ArgumentException>(() => Term.Of((string text) => text));
        Assert.Throws<ArgumentException>(() => Term.Of((Learner _) => Nobody.Town));
    }

    [Fact]
    public void Of_ConversionToAnotherType_Throws()
    {
        Assert.Throws<ArgumentException>(() => Term.Of((Learner l) => (long?)l.Age));
        Assert.Throws<ArgumentException>(() => Term.OfKnown((Learner l) => (Certificate)l.Siblings));
    }

    [Fact]
    public void Of_MemberThatIsAlwaysThere_MayStandForOneThatMayBeMissing() =>
        Assert.True(Term.Of((Learner l) => (int?)l.Siblings).Is(0).SurelyTrue().Compile()(Nobody));

    [Fact]
    public void Comparison_TruthValuesHaveNoOrder_Throws()
    {
        Assert.Throws<ArgumentException>(() => LearnerTerms.InWork.AtLeast(true));
        Assert.Throws<ArgumentException>(() => LearnerTerms.InWork.Within(false, true));
    }

    [Fact]
    public void Of_TypeWithoutFormat_Throws() => Assert.Throws<ArgumentException>(() => Term.Of((Patient p) => p.Weight));

    [Fact]
    public void Equality_SameName_IsEqual()
    {
        var twin = Term.Of((Learner l) => l.Age);
        Assert.Equal<Term<Learner>>(LearnerTerms.Age, twin);
        Assert.Equal(LearnerTerms.Age.AtLeast(16), twin.AtLeast(16));
        Assert.NotEqual<Term<Learner>>(LearnerTerms.Age, LearnerTerms.Siblings);
    }

    [Fact]
    public void TermList_SameNameTwice_Throws() =>
        Assert.Throws<ArgumentException>(() => new TermList<Learner>(LearnerTerms.Age, Term.Of((Learner l) => l.Age)));

    [Fact]
    public void TermList_TryFind_KnowsExactNamesOnly()
    {
        Assert.True(LearnerTerms.All.TryFind("residence.district", out var term));
        Assert.Same(LearnerTerms.District, term);
        Assert.False(LearnerTerms.All.TryFind("Age", out _));
    }

    private sealed record Patient
    {
        [PersonalData(Special = true)]
        public Health? Health { get; init; }

        public double? Weight { get; init; }
    }

    private sealed record Health(string? Insurer);
}
