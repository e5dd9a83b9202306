namespace KommunalesBildungsmanagement.Analyzers.Tests;

public sealed class CitationAnalyzerTests
{
    [Fact]
    public async Task NoCitation_Triggers()
    {
        var reports = await Verify.Reports<CitationAnalyzer>(Sample.RuleSet("""
                [Rule("R-1", RuleKind.Eligibility)] public static Norm {|KBM1001:A|}(Person p) => p.Age >= 16;
            """));
        Assert.Equal(
            "Die Regel „R-1“ nennt keine Quelle; ergänzen Sie [Cite(\"Dokument\", \"Stelle\", Edition = \"yyyy-MM-dd\")]", reports[0].German());
        Assert.Equal("The rule 'R-1' names no source; add [Cite(\"document\", \"place\", Edition = \"yyyy-MM-dd\")]", reports[0].English());
    }

    [Fact]
    public async Task IncompleteCitation_Triggers()
    {
        var reports = await Verify.Reports<CitationAnalyzer>(Sample.RuleSet("""
                [{|KBM1003:Cite("ANBest-P", "Nr. 6")|}]
                [{|KBM1003:Cite("ANBest-P", " ", Edition = "2019-06-13")|}]
                [{|KBM1003:Cite("", "Nr. 6", Edition = "2019-06-13")|}]
                [{|KBM1003:Cite("…", "…")|}]
                [{|KBM1003:Cite("ANBest-P", "Nr. 6", Edition = "Juni 2019")|}]
                [Rule("R", RuleKind.Eligibility)] public static Norm A(Person p) => p.Age >= 16;
            """));
        Assert.Equal(
            [
                "Die Quellenangabe ist unvollständig: die Ausgabe fehlt: schreiben Sie Edition = \"yyyy-MM-dd\"",
                "Die Quellenangabe ist unvollständig: die Stelle fehlt, z. B. „Nr. 6.1 Satz 1“",
                "Die Quellenangabe ist unvollständig: das Dokument fehlt",
                "Die Quellenangabe ist unvollständig: der eingefügte Platzhalter „…“ ist noch nicht ausgefüllt",
                "Die Quellenangabe ist unvollständig: die Ausgabe ist kein Tag der Form yyyy-MM-dd",
            ],
            reports.Select(r => r.German()));
        Assert.Equal("The citation is incomplete: the inserted stub '…' is not filled in yet", reports[3].English());
    }

    [Fact]
    public async Task CompleteCitation_DoesNotTrigger() => await Verify.Reports<CitationAnalyzer>(Sample.RuleSet("""
            [Rule("R", RuleKind.Eligibility), Cite("ANBest-P", "Nr. 6.1 Satz 1", Edition = "2019-06-13")]
            public static Norm A(Person p) => B(p);

            [Condition] public static bool B(Person p) => p.Age >= 16;
        """));

    [Fact]
    public async Task HalfTypedCode_DoesNotTrigger() => await Verify.Reports<CitationAnalyzer>(new Host(Sample.RuleSet("""
            [Rule("R", RuleKind.Eligibility), Cite()] public static Norm A(Person p) => p.Age >= 16;
            [Rule("R", RuleKind.Eligibility), Cite(Missing, "Nr. 6")] public static Norm B(Person p) => p.Age >= 16;
            [Rule("R", RuleKind.Eligibility), Cite("ANBest-P", "Nr. 6", Edition = )] public static Norm C(Person p) => p.Age >= 16;
        """)) { AllowedErrors = ["*"] });
}
