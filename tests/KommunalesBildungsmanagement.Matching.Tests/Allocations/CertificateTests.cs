using static KommunalesBildungsmanagement.Matching.Tests.Allocations.AllocationSamples;

namespace KommunalesBildungsmanagement.Matching.Tests.Allocations;

public sealed class CertificateTests
{
    [Fact]
    public void Certificate_FewerPoints_ShowsOwnValuesLineAndChange()
    {
        var certificate = Only(Round([Place("x", 1)], Applicant("a", Wish("x", 4)), Applicant("b", Wish("x", 9))));
        var (own, last) = (Lot("a"), Lot("b"));

        Assert.Equal(RejectionReason.FewerPoints, certificate.Reason);
        Assert.Equal(
            "Kita x: Die Plätze gingen an Anmeldungen, die vorgehen. " +
            $"Plätze: 1. Eigene Werte: Vorrangstufe 1, 4 Punkte, Losrang {own} " +
            "(Geschwisterkind 4, Nachweis: Bescheinigung). Vergeben: offene Plätze: 1 von 1 vergeben, " +
            $"zuletzt aufgenommen: Vorrangstufe 1, 9 Punkte, Losrang {last}. Warteliste: Rang 1.",
            certificate.Text.German);
        Assert.Equal(
            $"Kita x: The places went to applications that come first. Places: 1. Own values: priority class 1, 4 points, lot rank {own} " +
            "(sibling 4, proof: certificate). Given: open places: 1 of 1 given, last admitted: priority class 1, 9 points, " +
            $"lot rank {last}. Waiting list: rank 1.",
            certificate.Text.English);
        Assert.Equal("Vorgegangen wäre: mehr als 9 Punkte in Vorrangstufe 1 (es fehlen 6)", certificate.Change.German);
        Assert.DoesNotContain("\"b\"", certificate.Text.German, StringComparison.Ordinal);
    }

    [Fact]
    public void Certificate_MemberOfAGroup_ShowsBothLines()
    {
        Applicant Member(string id, int points) => Applicant(id, Wish("x", points)) with { Groups = PartialSet<string>.Exactly("g") };

        var certificate = Only(Round([Place("x", 2, Quota("g", 1), Quota("h", 1))],
            Member("m1", 1), Member("m2", 2), Applicant("n", Wish("x", 9)) with { Groups = PartialSet<string>.Exactly("h") }));

        Assert.Equal([null, "g"], certificate.CutOffs.Select(c => c.Group?.Group));
        Assert.Contains("Gruppe g: 1 von 1 vergeben", certificate.Text.German, StringComparison.Ordinal);
        Assert.Equal("Vorgegangen wäre (für Gruppe g): mehr als 2 Punkte in Vorrangstufe 1 (es fehlen 2)", certificate.Change.German);
    }

    [Fact]
    public void Certificate_OtherReasons_AreNamed()
    {
        var none = Only(Round([Place("x", 0)], Applicant("a", Wish("x"))));
        var refused = Only(Round([Place("x", 1)], Applicant("a", Wish("x", eligibility: Truth.False))));
        var lower = Only(Round([Place("x", 1)], Applicant("a", Wish("x", 10, 2)), Applicant("b", Wish("x", 1))));

        Assert.Equal((RejectionReason.NoPlaceOpen, 1), (none.Reason, none.WaitingRank));
        Assert.Equal((RejectionReason.NotEligible, null), (refused.Reason, refused.WaitingRank));
        Assert.Equal(RejectionReason.LowerClass, lower.Reason);
        Assert.Equal("Vorgegangen wäre: Vorrangstufe 1 mit mehr als 1 Punkten oder eine frühere Vorrangstufe", lower.Change.German);
    }

    private static Certificate Only(AllocationRound round) => Assert.Single(round.Allocate().Certificates);

    private static int Lot(string id) => Lottery.Draw(42, ["a", "b"]).Single(l => l.Applicant == id).Rank;
}
