using KommunalesBildungsmanagement.CodeFixes;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

public sealed class PublicityAnalyzerTests
{
    private const string Programmes = """
        using KommunalesBildungsmanagement.Rules;

        [PublicityStatement("Kofinanziert von der Europäischen Union", "Finanziert von der Europäischen Union", From = "2021-07-01")]
        public interface IEsfPlus;
        public sealed class Esf : IEsfPlus;

        [PublicityStatement("Gefördert durch A", To = "2025-12-31"), PublicityStatement("Gefördert durch B", From = "2026-01-01")]
        public sealed class Federal;
        public sealed class Silent;


        """;

    [Fact]
    public async Task MissingStatement_Triggers()
    {
        var reports = await Verify.Reports<PublicityAnalyzer>(Programmes + """
            [PublicReport, FundedBy<Esf>] public sealed record {|KBM7007:Flyer|}(string Title);
            [PublicReport, ReportTo<Esf>(ReportingDate = "2024-12-31")] public sealed record {|KBM7007:Yearly|}(string Title);
            [FundedBy<Esf>] public abstract record Frame(string Title);
            [PublicReport] public partial class {|KBM7007:InParts|};
            [FundedBy<Esf>] public partial class InParts;
            [PublicReport] public sealed record {|KBM7007:Derived|}() : Frame("x");
            [PublicReport, FundedBy<Esf>, ReportTo<Federal>] public sealed record {|KBM7007:Both|};
            """);
        Assert.Equal(
            "Der Veröffentlichung „Flyer“ fehlt der Hinweis „Kofinanziert von der Europäischen Union“, den „Esf“ verlangt: "
            + "kein Mitglied trägt [Publicity]", reports[0].German());
        Assert.Contains(reports, r => r.English() == "Publication 'Both' lacks the statement 'Gefördert durch B; Kofinanziert von der Europäischen Union' "
            + "that 'Federal, Esf' demands: no member carries [Publicity]");
    }

    [Fact]
    public async Task OtherWords_Triggers()
    {
        var reports = await Verify.Reports<PublicityAnalyzer>(Programmes + """
            [PublicReport, FundedBy<Esf>] public sealed record A { [Publicity] public const string {|KBM7007:Note|} = "Gefördert von der EU"; }
            [PublicReport, FundedBy<Esf>] public sealed record B { [Publicity] public string {|KBM7007:Note|} => "kofinanziert von der europäischen union"; }
            [PublicReport, FundedBy<Esf>] public sealed record C { [Publicity] public string {|KBM7007:Note|} { get; } = "Mit " + "Mitteln der EU"; }
            [PublicReport, FundedBy<Esf>] public sealed record D { [Publicity] public static readonly string {|KBM7007:Note|} = ""; }
            [PublicReport, FundedBy<Esf>] public sealed record E { [Publicity] public string {|KBM7007:Note|} { get { return "x"; } } }
            public interface INote { [Publicity] string Note { get; } }
            [PublicReport, FundedBy<Esf>] public sealed record F : INote { public string {|KBM7007:Note|} => "x"; }
            [PublicReport, FundedBy<Federal>(PublishedOn = "2025-12-31")] public sealed record G { [Publicity] public string {|KBM7007:Note|} => "Gefördert durch B"; }
            """);
        Assert.Equal(
            "Publication 'A' lacks the statement 'Kofinanziert von der Europäischen Union' that 'Esf' demands: 'Note' says 'Gefördert von der EU'",
            reports[0].English());
    }

    [Fact]
    public Task StatementOrNoDuty_DoesNotTrigger() => Verify.Reports<PublicityAnalyzer>(Programmes + """
        public static class Words { public const string Eu = "Kofinanziert von der Europäischen Union"; }

        [PublicReport, FundedBy<Esf>] public sealed record A { [Publicity] public const string Note = "Kofinanziert von der Europäischen Union (ESF Plus)"; }
        [PublicReport, FundedBy<Esf>] public sealed record B { [Publicity] public string Note => Words.Eu; }
        [PublicReport, FundedBy<Esf>] public sealed record C { [Publicity] public string Note { get; } = "Finanziert von der Europäischen Union"; }
        [PublicReport, FundedBy<Esf>] public sealed record D([property: Publicity] string Note);
        [PublicReport, FundedBy<Esf>] public sealed record E { [Publicity] public string Note { get; init; } = "to be set"; }
        [PublicReport, FundedBy<Esf>] public sealed record F { [Publicity] public string Note => Title + "!"; public string Title { get; init; } = ""; }
        [PublicReport, FundedBy<Esf>] public sealed partial class G { }
        public sealed partial class G { [Publicity] public static string Note => Words.Eu; }
        public abstract record Frame { [Publicity] public string Note => "x"; }
        [PublicReport, FundedBy<Esf>] public sealed record H : Frame;
        [PublicReport, FundedBy<Esf>] public abstract record Unfinished;
        [PublicReport, FundedBy<Esf>, ReportTo<Federal>] public sealed record Both
        {
            [Publicity] public string Eu => Words.Eu;
            [Publicity] public string Land => "Gefördert durch B.";
        }

        [PublicReport, ReportTo<Esf>(ReportingDate = "2021-06-30")] public sealed record TooEarly;
        [PublicReport, ReportTo<Esf>(ReportingDate = "2024-12-31"), FundedBy<Esf>(PublishedOn = "2021-06-30")] public sealed record PublishedEarly;
        [PublicReport, FundedBy<Silent>] public sealed record NoDuty;
        [PublicReport] public sealed record NotFunded;
        [FundedBy<Esf>] public sealed record NotPublished;
        [PublicReport, FundedBy<Federal>(PublishedOn = "2025-12-31")] public sealed record Old { [Publicity] public string Note => "Gefördert durch A"; }
        """);

    [Fact]
    public Task GeneratedCode_DoesNotTrigger() => Verify.Reports<PublicityAnalyzer>(new Host(
        Programmes, "// <auto-generated/>\nusing KommunalesBildungsmanagement.Rules; [PublicReport, FundedBy<Esf>] public sealed record A;"));

    [Fact]
    public Task WithoutLibrary_DoesNotTrigger() => Verify.Reports<PublicityAnalyzer>(new Host("""
        [PublicityStatement("x")] public sealed class P;
        [PublicReport, FundedBy<P>] public sealed record A;
        public sealed class PublicityStatementAttribute(string text) : System.Attribute { public string Text => text; }
        public sealed class PublicReportAttribute : System.Attribute;
        public sealed class FundedByAttribute<T> : System.Attribute;
        """) { HasLibrary = false });

    [Fact]
    public Task Statement_IsAdded() => VerifyFix.Run<PublicityAnalyzer, PublicityFix>(
        Programmes + """
            [PublicReport, FundedBy<Esf>]
            public sealed record {|KBM7007:Flyer|}(string Title);

            [PublicReport, FundedBy<Esf>, ReportTo<Federal>]
            public sealed class {|KBM7007:Both|}
            {
                public string? Title { get; init; }
            }

            """,
        Programmes + """
            [PublicReport, FundedBy<Esf>]
            public sealed record Flyer(string Title)
            {
                [Publicity]
                public string PublicityStatement => "Kofinanziert von der Europäischen Union";
            }

            [PublicReport, FundedBy<Esf>, ReportTo<Federal>]
            public sealed class Both
            {
                public string? Title { get; init; }
                [Publicity]
                public string PublicityStatement => "Gefördert durch B. Kofinanziert von der Europäischen Union";
            }

            """);

    [Fact]
    public Task OtherWordsOrTakenName_IsNotFixed() => VerifyFix.NotOffered<PublicityAnalyzer, PublicityFix>(Programmes + """
        [PublicReport, FundedBy<Esf>] public sealed record A { [Publicity] public const string {|KBM7007:Note|} = "x"; }
        [PublicReport, FundedBy<Esf>] public sealed record {|KBM7007:B|}(string PublicityStatement);
        """);

    [Fact]
    public Task HalfTypedCode_DoesNotTrigger() => Verify.Reports<PublicityAnalyzer>(new Host(
        Programmes + "[PublicityStatement()] class P; [PublicityStatement(\"x\", null)] [PublicityStatement(\"\", ] class Q; "
        + "[PublicReport, FundedBy<P>, ] record A( ; [PublicReport, FundedBy<Q>] class {|KBM7007:B|} { public string X => ; } [PublicReport, FundedBy<>] class C {")
    { AllowedErrors = ["*"] });
}
