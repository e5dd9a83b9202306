using System.Globalization;

namespace KommunalesBildungsmanagement.Rules.Tests.RuleBooks;

public sealed class RuleExplanationTests
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly RuleContext Context = LearnerRule.On("2024-06-01");

    private static readonly LearnerRule Rule = new("AGE", LearnerTerms.Age.AtLeast(16) & LearnerTerms.Barriers.Overlaps("debt"))
    {
        Scope = LearnerTerms.InWork.Is(true),
        Begun = LearnerTerms.Siblings.MoreThan(0),
        Citations = [new("Konzept", "Nr. 3", new(2024, 1, 31), null, Confidence.Read), new("Vermerk", "Seite 2", null, null, Confidence.Unverified)],
    };

    private static readonly Learner Known =
        new() { Age = 15, InWork = true, Siblings = 2, Barriers = PartialSet<string>.Exactly(["debt"]) };

    [Fact]
    public void Render_German_ShowsVerdictNormSourcesAndConditions() => Assert.Equal(
        """
        AGE: nicht erfüllt
        Satz zu AGE.
          § Konzept, Nr. 3 (Stand 31.01.2024)
          § Vermerk, Seite 2
        Gilt, wenn:
          [+] in Arbeit: ja (ja)
        Zu prüfen, sobald:
          [+] Geschwister: mehr als 0 (2)
        Verlangt:
          [-] alles davon:
            [-] Alter: mindestens 16 Jahre (15 Jahre)
            [+] Hürden: debt (debt)

        """,
        Rule.Compile().Explain(Known, Context).Render(German));

    [Fact]
    public void Render_EnglishAndNothingKnown_SaysSo() => Assert.Equal(
        """
        AGE: open, because facts are missing
        Sentence on AGE.
          § Konzept, Nr. 3 (edition of 31 January 2024)
          § Vermerk, Seite 2
        Applies if:
          [?] in work: yes (not known)
        To be judged once:
          [-] siblings: more than 0 (0)
        Requires:
          [?] all of:
            [?] age: at least 16 Jahre (not known)
            [?] barriers: debt (not known)

        """,
        Rule.Compile().Explain(new(), Context).Render(English));

    [Fact]
    public void Redact_HidesWhatIsPersonalAndKeepsTheRest()
    {
        var redacted = Rule.Compile().Explain(Known, Context).Redact();
        var text = redacted.Render(German);
        Assert.DoesNotContain("15", text, StringComparison.Ordinal);
        Assert.DoesNotContain("(debt)", text, StringComparison.Ordinal);
        Assert.Contains("[·] Alter: mindestens 16 Jahre (nicht angezeigt)", text, StringComparison.Ordinal);
        Assert.Contains("[+] Geschwister: mehr als 0 (2)", text, StringComparison.Ordinal);
        Assert.Equal(RuleVerdict.NotMet, redacted.Verdict);

        var special = Rule.Compile().Explain(Known, Context).Redact(Sensitivity.Special).Render(German);
        Assert.Contains("(15 Jahre)", special, StringComparison.Ordinal);
        Assert.DoesNotContain("(debt)", special, StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_HoldsNoValue() => Assert.Equal("AGE (2024-01-01): NotMet", Rule.Compile().Explain(Known, Context).ToString());

    [Fact]
    public void OpenLeaves_AreThoseOfTheFirstPartThatIsOpen()
    {
        IEnumerable<string?> Open(Learner learner) => Rule.Compile().Explain(learner, Context).OpenLeaves().Select(l => l.Term);
        Assert.Equal(["inWork"], Open(new()));
        Assert.Empty(Open(new() { InWork = false }));
        Assert.Empty(Open(new() { InWork = true }));
        Assert.Equal(["age", "barriers"], Open(new() { InWork = true, Siblings = 1 }));
        Assert.Equal(["barriers"], Open(new() { InWork = true, Siblings = 1, Age = 16 }));
        Assert.Empty(Open(Known));
    }

    [Fact]
    public void OpenLeaves_DeadlineOpen_AsksForItOnly()
    {
        var rule = Rule with { Scope = null, Begun = LearnerTerms.MovedIn.LessThan(new(2024, 1, 1)) };
        Assert.Equal(["movedIn"], rule.Compile().Explain(new(), Context).OpenLeaves().Select(l => l.Term));
    }

    [Fact]
    public void Parts_ThatARuleDoesNotHave_AreNotShown()
    {
        var explanation = new LearnerRule("AGE", LearnerTerms.Age.AtLeast(16)).Compile().Explain(new() { Age = 16 }, Context);
        Assert.Null(explanation.Scope);
        Assert.Null(explanation.Begun);
        Assert.Equal("AGE: met\nSentence on AGE.\nRequires:\n  [+] age: at least 16 Jahre (16 Jahre)\n", explanation.Render(English));
    }
}
