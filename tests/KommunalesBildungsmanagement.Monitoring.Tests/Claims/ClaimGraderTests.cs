using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Goals;
using KommunalesBildungsmanagement.Monitoring.Claims;
using KommunalesBildungsmanagement.Monitoring.Effects;

namespace KommunalesBildungsmanagement.Monitoring.Tests;

public sealed class ClaimGraderTests
{
    public static TheoryData<EvaluationDesign> Designs { get; } = [.. Enum.GetValues<EvaluationDesign>()];

    private static EvaluationStudy Study(EvaluationDesign design, double effect = 6) => Studies.Each(effect).Single(s => s.Data.Design == design);

    [Theory]
    [MemberData(nameof(Designs))]
    public void Grade_WhatTheDesignCarries_StandsAndIsWritten(EvaluationDesign design)
    {
        var graded = Study(design).Grade();
        Assert.Empty(graded.Refusals());
        Assert.True(graded.IsCarried);
        Assert.Equal(Studies.Native(design), graded.SentenceKind);
        Assert.Contains("Lesepaten", graded.Sentence!.German, StringComparison.Ordinal);
        Assert.Contains("reading mentors", graded.Sentence.English, StringComparison.Ordinal);
        Assert.Contains("40", graded.Sentence.German.Replace("9 Zeitpunkte", "40", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(design.Guard().German, graded.Sentence.German, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Designs))]
    public void Grade_CauseBelowD7_IsRefusedWithItsRuleAndAWeakerSentenceIsWritten(EvaluationDesign design)
    {
        var graded = Study(design).Grade(ClaimKind.CausalEffect);
        Assert.Equal(design == EvaluationDesign.D7, graded.IsCarried);
        if (design == EvaluationDesign.D7) return;
        Assert.Contains("evaluation.design-too-weak", graded.Refusals());
        Assert.All(graded.Notes, n => Assert.NotNull(n.Rule));
        Assert.True(graded.SentenceKind < ClaimKind.CausalEffect);
        Assert.NotNull(graded.Sentence);
    }

    // What the library writes must stand before its own reader, at every effect and size.
    [Theory]
    [MemberData(nameof(Designs))]
    public void Sentence_Written_SaysNoMoreThanItsKind(EvaluationDesign design)
    {
        foreach (var effect in new[] { 6.0, -6, 0.1, 0 })
        {
            var graded = Study(design, effect).Grade();
            if (graded.Sentence is null) continue;
            var read = ClaimGrader.Grade(
                graded.Claim with { German = graded.Sentence.German, English = graded.Sentence.English }, Study(design, effect));
            Assert.DoesNotContain("claim.wording-too-strong", read.Refusals());
            if (graded.SentenceKind != ClaimKind.CausalEffect)
                Assert.All(read.Wording, w => Assert.True(w.Verdict < WordingVerdict.DeniesEffect, w.ToString()));
        }
    }

    [Fact]
    public void Sentence_OfEachDesign_IsThis()
    {
        Assert.Equal(
            "„Lesepaten“ fand mit 12 Terminen statt und erreichte 40 Personen (55 Teilnahmen). Keine Aussage über Wirkung möglich.",
            Study(EvaluationDesign.D0).Grade().Sentence!.German);
        Assert.Equal(
            "Nach „Lesepaten“ stimmten 30 von 40 Befragten der Aussage „Anteil mit Abschluss“ zu (75,0 %, 95-%-Unsicherheitsbereich 59,8 bis 85,8 %). "
                + "Ohne Vorher-Messung keine Aussage über Veränderung.",
            Study(EvaluationDesign.D1).Grade().Sentence!.German);
        Assert.StartsWith(
            "„Lesetest“ lag bei 40 Personen nach „Lesepaten“ im Mittel um 6,0 Punkte höher als davor (95-%-Unsicherheitsbereich 5,6 bis 6,4 Punkte). Reifung",
            Study(EvaluationDesign.D2).Grade().Sentence!.German, StringComparison.Ordinal);
        Assert.StartsWith(
            "„Lesetest“ lag bei 40 Teilnehmenden von „Lesepaten“ im Mittel um 6,0 Punkte höher als bei 40 Personen der Vergleichsgruppe (95-%-Unsicherheitsbereich ",
            Study(EvaluationDesign.D3).Grade().Sentence!.German, StringComparison.Ordinal);
        Assert.StartsWith(
            "Die Veränderung von „Lesetest“ war bei 40 Teilnehmenden von „Lesepaten“ im Mittel um 6,0 Punkte höher als bei 40 Personen der Vergleichsgruppe (",
            Study(EvaluationDesign.D4).Grade().Sentence!.German, StringComparison.Ordinal);
        Assert.Matches(
            "^„Lesetest“ lag mit Beginn von „Lesepaten“ um [0-9]+,[0-9] Punkte höher, als der Verlauf davor erwarten ließ .*; 9 Zeitpunkte davor, 9 danach\\)\\. Andere",
            Study(EvaluationDesign.D5).Grade().Sentence!.German);
        Assert.StartsWith(
            "Bei gleichen gemessenen Merkmalen lag „Lesetest“ bei 40 Teilnehmenden von „Lesepaten“ im Mittel um ",
            Study(EvaluationDesign.D6).Grade().Sentence!.German, StringComparison.Ordinal);
        Assert.StartsWith(
            "„Lesepaten“ hat „Lesetest“ im Mittel um 6,0 Punkte erhöht: Verglichen wurden 40 Teilnehmende und 40 Personen ohne Maßnahme, die der Zufall zugewiesen hat (",
            Study(EvaluationDesign.D7).Grade().Sentence!.German, StringComparison.Ordinal);
        Assert.StartsWith(
            "'reading mentors' has raised 'reading test' on average by 6.0 points: 40 participants were compared with 40 persons without the measure, all assigned by chance (",
            Study(EvaluationDesign.D7).Grade().Sentence!.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Sentence_Downwards_SaysLowerAndWarns()
    {
        var graded = Study(EvaluationDesign.D2, -6).Grade();
        Assert.Contains("um 6,0 Punkte niedriger als davor (95-%-Unsicherheitsbereich −6,", graded.Sentence!.German, StringComparison.Ordinal);
        Assert.Contains("6.0 points lower", graded.Sentence.English, StringComparison.Ordinal);
        Assert.Contains(graded.Notes, n => n is { Code: "claim.unwanted-direction", IsRefusal: false });
        Assert.True(graded.IsCarried);
        var wanted = Study(EvaluationDesign.D2, -6);
        Assert.DoesNotContain(
            (wanted with { Outcome = wanted.Outcome with { Direction = GoalDirection.Decrease } }).Grade().Notes, n => n.Code == "claim.unwanted-direction");
        Assert.Contains("gesenkt", Study(EvaluationDesign.D7, -6).Grade().Sentence!.German, StringComparison.Ordinal);
        Assert.Contains("has lowered", Study(EvaluationDesign.D7, -6).Grade().Sentence!.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(EvaluationDesign.D2, "keine Veränderung", "dass es keine gibt", "Veränderungen ab etwa 0,44")]
    [InlineData(EvaluationDesign.D3, "kein Unterschied", "dass es keinen gibt", "Unterschiede ab etwa 0,63")]
    [InlineData(EvaluationDesign.D4, "kein Unterschied der Veränderungen", "dass es keinen gibt", "Unterschiede ab etwa 0,63")]
    [InlineData(EvaluationDesign.D7, "keine Wirkung", "dass es keine gibt", "Unterschiede ab etwa 0,63")]
    public void Sentence_NothingShown_IsNoProofOfNothing(EvaluationDesign design, string what, string noProof, string detectable)
    {
        var graded = Study(design, 0.1).Grade();
        Assert.Equal(["claim.not-shown"], graded.Refusals());
        Assert.Contains($"{what} nachgewiesen (geschätzt ", graded.Sentence!.German, StringComparison.Ordinal);
        Assert.Contains($"Das ist kein Nachweis, {noProof}.", graded.Sentence.German, StringComparison.Ordinal);
        Assert.Contains(detectable, graded.Sentence.German, StringComparison.Ordinal);
        Assert.Contains("That is no proof that there is none.", graded.Sentence.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, false, false)]
    [InlineData(3, true, false)]
    [InlineData(9, true, false)]
    [InlineData(10, true, true)]
    public void Sentence_SmallGroups_ShowsNothingThenWordsThenFigures(int persons, bool sentence, bool figures)
    {
        var small = Studies.Of(new PairedData(Studies.Changes("a", persons, 9))).Grade();
        Assert.Equal(sentence, small.Sentence is not null);
        if (small.Sentence is null)
        {
            Assert.Contains("evaluation.too-small", small.Refusals());
            return;
        }

        Assert.Equal(figures, small.Sentence.German.Contains("Punkte", StringComparison.Ordinal));
        Assert.Equal(!figures, small.Sentence.German.Contains("Für Zahlen sind es zu wenige Personen.", StringComparison.Ordinal));
        var compared = Studies.Of(new TwoGroupData(Studies.Persons("a", 40, 90), Studies.Persons("b", persons, 60))).Grade();
        Assert.Equal(figures, compared.Sentence!.German.Contains("Punkte", StringComparison.Ordinal));
        Assert.Equal(figures, compared.Analysis.Limits.Count > 0);
    }

    [Theory]
    [InlineData(9, 7, "mehr als die Hälfte")]
    [InlineData(8, 4, "stimmte die Hälfte")]
    [InlineData(8, 3, "weniger als die Hälfte")]
    public void SelfRating_FewAnswers_SaysHalvesOnly(int persons, int agreeing, string words)
    {
        var sentence = Studies.Of(new AfterwardsData(new(agreeing, persons)), OutcomeKind.YesNo).Grade().Sentence!;
        Assert.Contains(words, sentence.German, StringComparison.Ordinal);
        Assert.DoesNotContain("%", sentence.German, StringComparison.Ordinal);
        Assert.DoesNotContain("%", sentence.English, StringComparison.Ordinal);
    }

    [Fact]
    public void D7_WithoutAttritionOfBothGroups_LosesItsCause()
    {
        var study = Study(EvaluationDesign.D7);
        foreach (var attrition in new[] { null, new Attrition(new(1, 40)) })
        {
            var graded = (study with { Attrition = attrition }).Grade();
            Assert.Contains("claim.attrition-unknown", graded.Refusals());
            Assert.Equal(ClaimKind.Difference, graded.SentenceKind);
            Assert.DoesNotContain("erhöht", graded.Sentence!.German, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void D6_WithoutOverlap_FallsBackToTheDifference()
    {
        var study = Studies.Of(new MatchedData(
            [.. Studies.WithAge("a", 40, 66).Select(p => p with { Covariates = [p.Covariates[0] + 30] })], Studies.WithAge("b", 40, 60)));
        var graded = study.Grade();
        Assert.Contains("claim.no-overlap", graded.Refusals());
        Assert.Equal(ClaimKind.Difference, graded.SentenceKind);
        var waiting = Studies.Of(new MatchedData(Studies.WithAge("a", 40, 66), Studies.WithAge("b", 48, 60, 3)) { IsWaitingList = true, ByPairs = true }).Grade();
        Assert.Contains("48 Personen auf der Warteliste", waiting.Sentence!.German, StringComparison.Ordinal);
        Assert.True(waiting.IsCarried);
    }

    [Fact]
    public void D5_TooFewPoints_IsRefusedWithTheReason()
    {
        var graded = Studies.Of(new SeriesData(Studies.Points(7, 1), Studies.Points(9, 4), 50)).Grade();
        Assert.Equal(["claim.not-computable"], graded.Refusals());
        Assert.Null(graded.Sentence);
        Assert.Empty(Studies.Of(new SeriesData(Studies.Points(7, 1), Studies.Points(9, 9), 50) { LeastPoints = 7 }).Grade().Refusals());
    }

    [Fact]
    public void D4_Summaries_CarryThreeKinds()
    {
        var study = Studies.Of(new ComparedSummariesData(new(30, 50, 8), new(28, 62, 9), new(31, 52, 7), new(33, 55, 10)));
        Assert.Contains("um 9,0 Punkte höher als bei 31 Personen der Vergleichsgruppe (95-%-Unsicherheitsbereich 2,8 bis 15,2 Punkte)",
            study.Grade().Sentence!.German, StringComparison.Ordinal);
        Assert.Equal(12, study.Grade(ClaimKind.Change).Analysis.For(ClaimKind.Change)!.Value.Value, 12);
        Assert.Equal(7, study.Analyse().For(ClaimKind.Difference)!.Value.Value, 12);
        Assert.Contains(study.Analyse().Limits, l => l.German.Contains("nicht vergleichbar", StringComparison.Ordinal));
    }

    [Fact]
    public void YesNo_IsShownInPercentagePoints()
    {
        var study = Studies.Of(new TwoGroupData(Studies.YesNo("a", 56, 70), Studies.YesNo("b", 48, 80)), OutcomeKind.YesNo);
        Assert.Contains("um 20,0 Prozentpunkte höher", study.Grade().Sentence!.German, StringComparison.Ordinal);
        Assert.Contains("(95-%-Unsicherheitsbereich 5,2 bis 33,4 Prozentpunkte)", study.Grade().Sentence!.German, StringComparison.Ordinal);
        Assert.Equal(["claim.not-computable"], Studies.Of(
            new TwoGroupData(Studies.Persons("a", 30, 5), Studies.YesNo("b", 4, 30)), OutcomeKind.YesNo).Grade().Refusals());
        foreach (var data in new IStudyData[]
        {
            new PairedData([.. Enumerable.Range(0, 40).Select(i => new PersonChange($"{i}", i % 4 == 0 ? 1 : 0, i % 3 == 0 ? 0 : 1))]),
            new ComparedChangesData(
                [.. Enumerable.Range(0, 40).Select(i => new PersonChange($"a{i}", 0, i % 3 == 0 ? 0 : 1))],
                [.. Enumerable.Range(0, 40).Select(i => new PersonChange($"b{i}", 0, i % 5 == 0 ? 1 : 0))]),
            new MatchedData(
                [.. Studies.YesNo("a", 35, 40).Select((p, i) => p with { Covariates = [i % 5] })],
                [.. Studies.YesNo("b", 10, 50).Select((p, i) => p with { Covariates = [i % 5] })]),
            new RandomisedData(Studies.YesNo("a", 35, 40), Studies.YesNo("b", 10, 50), 1),
        })
        {
            Assert.Contains("Prozentpunkte höher", Studies.Of(data, OutcomeKind.YesNo).Grade().Sentence!.German.Replace("erhöht", "höher", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(ClaimKind.Change, "Der Lesewert lag nach dem Kurs höher als davor.", null)]
    [InlineData(ClaimKind.Change, "Die Lesepaten haben die Lesewerte verbessert.", "claim.wording-too-strong")]
    [InlineData(ClaimKind.Change, "Die Maßnahme hat keine Wirkung.", "claim.wording-too-strong")]
    [InlineData(ClaimKind.Delivery, "Die Werte haben sich verbessert.", "claim.wording-too-strong")]
    [InlineData(ClaimKind.Change, "Teilnehmende unterscheiden sich von der Vergleichsgruppe.", "claim.wording-too-strong")]
    public void Text_SaysMoreThanItsKind_IsRefused(ClaimKind kind, string text, string? code)
    {
        var study = Study(EvaluationDesign.D2) with
        {
            Chain = new() { Results = [new(ImpactStep.Delivered, new("fand statt", "took place"), [])] },
        };
        var graded = ClaimGrader.Grade(new(kind, ImpactStep.Learnt) { German = text }, study);
        Assert.Equal(code is null ? [] : [code], graded.Refusals());
    }

    [Fact]
    public void Text_UnknownWords_ArePassedToAReaderNeverAsFine()
    {
        var graded = ClaimGrader.Grade(new(ClaimKind.Change, ImpactStep.Learnt) { English = "The course is a blessing." }, Study(EvaluationDesign.D2));
        Assert.Contains(graded.Notes, n => n is { Code: "claim.wording-unknown", IsRefusal: false });
    }

    [Fact]
    public void Text_ATitleThatSoundsCausal_ClaimsNothing()
    {
        var study = Study(EvaluationDesign.D0) with { Title = new("Wirkung zeigen durch Lesen", "making an effect by reading") };
        var graded = ClaimGrader.Grade(
            new(ClaimKind.Delivery, ImpactStep.Reached)
            {
                German = "An „Wirkung zeigen durch Lesen“ nahmen 40 Personen teil.",
                English = "40 persons took part in 'making an effect by reading'.",
            },
            study);
        Assert.Empty(graded.Refusals());
        Assert.All(graded.Wording, w => Assert.Equal(WordingVerdict.Descriptive, w.Verdict));
    }

    [Fact]
    public void Effect_BelowStepFour_IsRefused()
    {
        var study = Study(EvaluationDesign.D2);
        var graded = (study with { Outcome = study.Outcome with { Step = ImpactStep.Accepted } }).Grade();
        Assert.Contains("evaluation.effect-below-step-4", graded.Refusals());
        Assert.Null(graded.Sentence);
    }

    [Fact]
    public void Impact_OnStepSeven_IsAContribution()
    {
        var study = Study(EvaluationDesign.D7);
        var graded = (study with { Outcome = study.Outcome with { Step = ImpactStep.SocietyChanged } }).Grade();
        Assert.Contains("evaluation.attribution", graded.Refusals());
        Assert.Equal(ClaimKind.Difference, graded.SentenceKind);
        Assert.EndsWith("ein Beitrag unter anderen.", graded.Sentence!.German, StringComparison.Ordinal);
    }

    [Fact]
    public void Chain_StepBeforeMissing_IsAWarning()
    {
        Assert.Contains(Study(EvaluationDesign.D2).Grade().Notes, n => n is { Code: "evaluation.step-skipped", IsRefusal: false });
        var study = Study(EvaluationDesign.D2) with
        {
            Chain = new() { Results = [.. new[] { ImpactStep.Delivered, ImpactStep.Reached, ImpactStep.Accepted }.Select(s => new ImpactResult(s, new("ja", "yes"), ["X"]))] },
        };
        Assert.Empty(study.Grade().Notes);
    }

    [Fact]
    public void Figure_TheDataLack_IsSaid()
    {
        var graded = Study(EvaluationDesign.D7).Grade(ClaimKind.Change);
        Assert.Equal(["claim.no-figure"], graded.Refusals());
        Assert.Equal(ClaimKind.CausalEffect, graded.SentenceKind);
    }

    [Fact]
    public void Limits_NameAttritionAndAnswers()
    {
        var study = Study(EvaluationDesign.D3) with { Answered = new(37, 50) };
        var limits = study.Analyse().Limits.Select(l => l.German).ToList();
        Assert.Contains("Von 40 Teilnehmenden fehlen am Ende 3.", limits);
        Assert.Contains("Von 40 Personen der Vergleichsgruppe fehlen am Ende 4.", limits);
        Assert.Contains("Geantwortet haben 37 von 50 Befragten.", limits);
        Assert.Contains("Wie viele ausgeschieden sind, ist nicht gezählt.", (study with { Attrition = null }).Analyse().Limits.Select(l => l.German));
        Assert.Contains("Einzelne der Teilnehmenden fehlen am Ende.", (study with { Attrition = new(new(2, 40)) }).Analyse().Limits.Select(l => l.German));
    }
}
