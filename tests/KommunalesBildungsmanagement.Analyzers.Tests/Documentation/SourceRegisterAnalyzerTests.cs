namespace KommunalesBildungsmanagement.Analyzers.Tests;

public sealed class SourceRegisterAnalyzerTests
{
    private const string Register = "# Quellen\nANBest-P\t2016-01-01, 2019-06-13\nANBest-Gk\nFörderrichtlinie Muster\t2014-09-01\t2021-07-01\n\n";

    [Fact]
    public async Task UnknownDocument_Triggers()
    {
        var reports = await Verify.Reports<SourceRegisterAnalyzer>(Registered("""
                [Rule("R", RuleKind.Eligibility)]
                [Cite({|KBM1006:"ANBest-Pp"|}, "Nr. 6")]
                [Cite({|KBM1006:"Haushaltssatzung"|}, "§ 1")]
                [LegalBasis({|KBM1006:"anbest-gk"|}, "Nr. 1")]
                public static Norm A(Person p) => p.Age >= 16;

                [Parameter("P"), Value("1", "2024-01-01", Document = {|KBM1006:"Foerderrichtlinie Muster"|}, Place = "Nr. 1")]
                public static partial int? B(RuleContext context);
            """));
        Assert.Equal(
            [
                "Quelle „ANBest-Pp“: nicht im Quellenverzeichnis; ist „ANBest-P“ gemeint?",
                "Quelle „Haushaltssatzung“: nicht im Quellenverzeichnis (kbm.sources.txt)",
                "Quelle „anbest-gk“: nicht im Quellenverzeichnis; ist „ANBest-Gk“ gemeint?",
                "Quelle „Foerderrichtlinie Muster“: nicht im Quellenverzeichnis; ist „Förderrichtlinie Muster“ gemeint?",
            ],
            reports.Select(r => r.German()));
        Assert.Equal("Source 'ANBest-Pp': not in the register of sources; is 'ANBest-P' meant?", reports[0].English());
    }

    [Fact]
    public async Task UnknownEdition_Triggers()
    {
        var reports = await Verify.Reports<SourceRegisterAnalyzer>(Registered("""
                [Rule("R", RuleKind.Eligibility), Cite("ANBest-P", "Nr. 6", Edition = {|KBM1006:"2019-06-31"|})]
                public static Norm A(Person p) => p.Age >= 16;
            """));
        Assert.Equal("Quelle „ANBest-P“: die Ausgabe 2019-06-31 steht nicht im Quellenverzeichnis", reports[0].German());
    }

    [Fact]
    public async Task RegisteredSources_DoesNotTrigger() => await Verify.Reports<SourceRegisterAnalyzer>(Registered("""
            [Rule("R", RuleKind.Eligibility)]
            [Cite("ANBest-P", "Nr. 6", Edition = "2019-06-13"), Cite("ANBest-Gk", "Nr. 6", Edition = "2000-01-01")]
            [Cite("Förderrichtlinie Muster", "Nr. 1", Edition = "2021-07-01"), Cite("…", "…")]
            public static Norm A(Person p) => p.Age >= 16;
        """));

    [Fact]
    public async Task HostWithoutRegister_DoesNotTrigger() => await Verify.Reports<SourceRegisterAnalyzer>(Sample.RuleSet("""
            [Rule("R", RuleKind.Eligibility), Cite("ANBest-Pp", "Nr. 6")]
            public static Norm A(Person p) => p.Age >= 16;
        """));

    private static Host Registered(string members) => new(Sample.RuleSet(members)) { Files = [("rules/kbm.sources.txt", Register)] };
}
