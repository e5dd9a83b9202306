namespace KommunalesBildungsmanagement.Analyzers.Tests;

public sealed class EditionAnalyzerTests
{
    [Fact]
    public async Task EditionAfterStartOrEnd_Triggers()
    {
        var reports = await Verify.Reports<EditionAnalyzer>(Sample.RuleSet("""
                [Rule("A", RuleKind.Eligibility), InForce("2017-01-01"), Cite("ANBest-P", "Nr. 6", Edition = {|KBM3005:"2019-06-13"|})]
                public static Norm A(Person p) => true;

                [Rule("B", RuleKind.Eligibility), InForce("2014-09-01", "2021-06-30")]
                [Cite("Richtlinie", "Nr. 5", Edition = {|KBM3005:"2021-07-01"|})]
                public static Norm B(Person p) => true;
            """));
        Assert.Equal(
            "Die zitierte Ausgabe von „ANBest-P“ vom 2019-06-13 ist jünger als die Fassung: sie gilt schon ab 2017-01-01", reports[0].German());
        Assert.Equal(
            "The cited edition of 'Richtlinie' of 2021-07-01 is later than the version: it was in force only until 2021-06-30", reports[1].English());
    }

    [Fact]
    public async Task EditionInTime_DoesNotTrigger() => await Verify.Reports<EditionAnalyzer>(Sample.RuleSet("""
            [Rule("A", RuleKind.Eligibility), InForce("2017-01-01"), Cite("ANBest-P", "Nr. 6", Edition = "2017-01-01"), Cite("BNBest", "Nr. 1")]
            public static Norm A(Person p) => true;

            [Rule("B", RuleKind.Eligibility), InForce("2017-01-01")]
            [Cite("Richtlinie", "Nr. 5", Edition = "2016-10-01"), Cite("Richtlinie", "Nr. 5", Edition = "2019-06-13")]
            public static Norm B(Person p) => true;

            [Rule("C", RuleKind.Eligibility), InForce("2017"), Cite("ANBest-P", "Nr. 6", Edition = "2019-06-13")]
            public static Norm C(Person p) => true;

            [Rule("D", RuleKind.Eligibility), InForce("2017-01-01"), Cite("ANBest-P", "Nr. 6", Edition = "Juni 2019")]
            public static Norm D(Person p) => true;
        """));
}
