using System.Globalization;

namespace KommunalesBildungsmanagement.Rules.Tests;

public sealed class ExplanationTests
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-AT");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("fr-FR");

    private static readonly Specification<Learner> Condition = Specification.All(
        LearnerTerms.Age.AtLeast(16),
        Specification.Any(LearnerTerms.Certificate.UpTo(Certificate.None), LearnerTerms.Barriers.Overlaps("care", "shift")),
        !LearnerTerms.InWork.Is(true),
        LearnerTerms.District.Is("Nord").As("district", new("wohnt im Programmgebiet", "lives in the programme area")));

    private static readonly Learner Learner = new()
    {
        Age = 17,
        Certificate = Certificate.Middle,
        Barriers = PartialSet<string>.Of(["debt"], ["care"]),
        InWork = false,
    };

    [Fact]
    public void Render_German_ShowsEveryLeafWithItsValue() => Assert.Equal(
        """
        [?] alles davon:
          [+] Alter: mindestens 16 Jahre (17 Jahre)
          [?] mindestens eines davon:
            [-] Schulabschluss: höchstens ohne Abschluss (mittlerer Abschluss)
            [?] Hürden: care oder shift (nicht care)
          [+] nicht:
            [-] in Arbeit: ja (nein)
          [?] wohnt im Programmgebiet
            [?] Stadtteil: Nord (nicht bekannt)

        """,
        Condition.Explain(Learner).Render(German));

    [Fact]
    public void Render_EveryOtherCulture_IsEnglish() => Assert.StartsWith(
        "[?] all of:\n  [+] age: at least 16 Jahre (17 Jahre)\n  [?] at least one of:\n",
        Condition.Explain(Learner).Render(English), StringComparison.Ordinal);

    [Fact]
    public void OpenLeaves_Unknown_AskWhatCouldDecide() =>
        Assert.Equal(["barriers", "residence.district"], Condition.Explain(Learner).OpenLeaves().Select(l => l.Term));

    [Fact]
    public void OpenLeaves_UnknownBelowADecidedPart_IsNotAsked()
    {
        var either = LearnerTerms.Age.AtLeast(16) | LearnerTerms.Town.Is("Köln");
        var both = either & LearnerTerms.District.Is("Nord");
        Assert.Equal("residence.district", Assert.Single(both.Explain(Learner).OpenLeaves()).Term);
    }

    [Fact]
    public void OpenLeaves_Decided_IsEmpty() => Assert.Empty(Condition.Explain(Learner with { Age = 15 }).OpenLeaves());

    [Fact]
    public void Reasons_False_AreTheFalseLeaves() =>
        Assert.Equal(["age"], Condition.Explain(Learner with { Age = 15 }).Reasons().Select(l => l.Term));

    [Fact]
    public void Reasons_BelowANegation_AreTheOtherWayRound()
    {
        var reason = Assert.Single((!Condition).Explain(Learner with { Age = 15 }).Reasons());
        Assert.Equal(("age", Truth.False), (reason.Term, reason.Outcome));
    }

    [Fact]
    public void Redact_Personal_HidesTheValueAndTheMarkOfTheLeaf()
    {
        var text = Condition.Explain(Learner).Redact().Render(German);
        Assert.Contains("[·] Alter: mindestens 16 Jahre (nicht angezeigt)", text, StringComparison.Ordinal);
        Assert.Contains("(mittlerer Abschluss)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("debt", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Redact_OnlySpecial_KeepsOtherPersonalValues()
    {
        var text = Condition.Explain(Learner).Redact(Sensitivity.Special).Render(German);
        Assert.Contains("(17 Jahre)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("debt", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Redact_UnknownValue_StaysUnknown() =>
        Assert.Null(Assert.Single(LearnerTerms.Age.Is(1).Explain(new()).Redact().Leaves()).Observed);

    [Fact]
    public void Explain_Statement_ShowsItsQuestion()
    {
        var places = Specification.Stated<Learner>(
            Truth.Unknown, new("Es gibt Plätze.", "There are places."), new("Gibt es Plätze?", "Are there places?"));
        var leaf = places.Explain(new());
        Assert.Equal((ExplanationKind.Stated, "Are there places?"), (leaf.Kind, leaf.Question?.English));
    }
}
