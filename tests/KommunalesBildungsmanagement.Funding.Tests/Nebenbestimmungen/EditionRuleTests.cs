using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Dossiers;

namespace KommunalesBildungsmanagement.Funding.Tests.Nebenbestimmungen;

/// <summary>Each rule at the change of editions: where it stands, what it says, and from which edition on.</summary>
public sealed class EditionRuleTests
{
    private static readonly LocalDate Today = new(2026, 1, 15);
    private static readonly FundingCase Gk = Everything(Grants.Municipality(new(2018, 7, 1), new(2020, 6, 30)));
    private static readonly FundingCase P = Everything(Grants.Association(new(2018, 7, 1), new(2020, 6, 30)));

    [Theory]
    [InlineData("NB-USE-GK", "2006-04-01", "Nr. 1.3, 5.4, 8.3.1, 8.5", "zwei Monaten")]
    [InlineData("NB-USE-GK", "2012-01-01", "Nr. 1.3, 5.4, 8.3.1, 8.5", "sechs Wochen")]
    [InlineData("NB-NOT-5.4-GK", "2006-04-01", "Nr. 5.4", "zwei Monaten")]
    [InlineData("NB-NOT-5.4-GK", "2012-01-01", "Nr. 5.4", "alsbald")]
    [InlineData("NB-ASSET-BINDUNG-GK", "2006-04-01", "Nr. 4", "zeitlichen Bindung")]
    [InlineData("NB-ASSET-BINDUNG-GK", "2012-01-01", "Nr. 4.1", "zeitlichen Bindung")]
    [InlineData("NB-PROC-GK", "2012-01-01", "Nr. 3.1, 3.2", "ab Abschnitt 2")]
    [InlineData("NB-PROC-GK", "2014-01-01", "Nr. 3.1, 3.2", "VSVgV")]
    [InlineData("NB-PROC-GK", "2016-11-04", "Nr. 3", "§ 106 GWB")]
    [InlineData("NB-FWD-GK", "2016-11-04", "Nr. 6.5", "beizufügen")]
    [InlineData("NB-FWD-GK", "2019-06-13", "Nr. 6.5", "Prüfvermerk")]
    [InlineData("NB-FWD-GK", "2024-05-17", "Nr. 6.7", "Prüfvermerk")]
    [InlineData("NB-FWD-VORLAGE-GK", "2019-06-13", "Nr. 6.5", "Letztempfänger")]
    [InlineData("NB-FWD-VORLAGE-GK", "2024-07-31", "Nr. 6.7", "Letztempfänger")]
    [InlineData("NB-FWD-RECHTE-GK", "2019-06-13", "Nr. 7.1, 6.5", "Prüfungsrechte")]
    [InlineData("NB-FWD-RECHTE-GK", "2024-05-01", "Nr. 7.1, 6.7", "Prüfungsrechte")]
    [InlineData("NB-RED-GK", "2016-11-04", "Nr. 2.1, 2.2, 8.2.3", "mehr als 500 Euro")]
    [InlineData("NB-RED-GK", "2019-06-13", "Nr. 2.1, 2.2", "mehr als 500 Euro")]
    [InlineData("NB-RED-GK", "2025-04-01", "Nr. 2.1, 2.2", "Haushaltsgesetzes")]
    [InlineData("NB-VN-ZAHLEN-GK", "2024-05-01", "Nr. 6.4", "Eine Belegliste verlangt er nicht.")]
    [InlineData("NB-VN-ZAHLEN-GK", "2025-04-30", "Nr. 6.4", "Feste Beträge")]
    [InlineData("NB-MITTEL-ANTEIL-GK", "2006-04-01", "Nr. 1.3.1", "anteilig")]
    [InlineData("NB-MITTEL-FEHL-GK", "2012-01-01", "Nr. 1.3.2", "verbraucht")]
    public void AnbestGk_SaysAndCitesWhatTheEditionSays(string rule, string stand, string place, string words) => Holds(Gk, rule, stand, place, words);

    [Theory]
    [InlineData("NB-USE-P", "2006-04-01", "Nr. 1.4, 5.4, 8.3.1, 8.5", "zwei Monaten")]
    [InlineData("NB-USE-P", "2012-01-01", "Nr. 1.4, 5.4, 8.3.1, 8.5", "sechs Wochen")]
    [InlineData("NB-NOT-5.4-P", "2006-04-30", "Nr. 5.4", "zwei Monaten")]
    [InlineData("NB-NOT-5.4-P", "2012-01-01", "Nr. 5.4", "alsbald")]
    [InlineData("NB-PROC-P", "2012-01-01", "Nr. 3.1", "VOB und der VOL")]
    [InlineData("NB-PROC-P", "2014-01-01", "Nr. 3.1", "VOL/A")]
    [InlineData("NB-PROC-P", "2016-11-04", "Nr. 3.1", "VOL/A")]
    [InlineData("NB-PROC-P", "2018-06-13", "Nr. 3.1", "UVgO")]
    [InlineData("NB-FWD-P", "2018-06-13", "Nr. 6.6", "beizufügen")]
    [InlineData("NB-FWD-P", "2019-06-13", "Nr. 6.6", "Prüfvermerk")]
    [InlineData("NB-FWD-VORLAGE-P", "2019-06-13", "Nr. 6.6", "Letztempfänger")]
    [InlineData("NB-RED-P", "2018-06-13", "Nr. 2.1, 2.2, 8.2.3", "mehr als 500 Euro")]
    [InlineData("NB-RED-P", "2019-06-13", "Nr. 2.1, 2.2", "mehr als 500 Euro")]
    [InlineData("NB-RED-P", "2025-04-01", "Nr. 2.1, 2.2", "Haushaltsgesetzes")]
    [InlineData("NB-VN-ZAHLEN-P", "2024-05-01", "Nr. 6.2.2", "mit Belegliste.")]
    [InlineData("NB-VN-ZAHLEN-P", "2025-04-01", "Nr. 6.2.2, 6.2.3", "entfällt")]
    [InlineData("NB-DOC-P", "2006-04-01", "Nr. 6.4", "Merkmal")]
    [InlineData("NB-PREPAY-P", "2006-04-01", "Nr. 1.5", "Gegenleistung")]
    [InlineData("NB-MITTEL-ANTEIL-P", "2012-01-01", "Nr. 1.4.1", "anteilig")]
    [InlineData("NB-MITTEL-FEHL-P", "2006-04-01", "Nr. 1.4.2", "verbraucht")]
    public void AnbestP_SaysAndCitesWhatTheEditionSays(string rule, string stand, string place, string words) => Holds(P, rule, stand, place, words);

    [Theory]
    [InlineData("NB-FWD-VORLAGE-GK", "2016-11-04")]
    [InlineData("NB-DOC-GK", "2019-06-13")]
    [InlineData("NB-CTRL-GK", "2019-06-13")]
    public void AnbestGk_HasNoSuchRuleBefore(string rule, string stand) =>
        Assert.Throws<InvalidOperationException>(() => Of(Gk, stand).Judge(rule, Today));

    [Theory]
    [InlineData("NB-FWD-VORLAGE-P", "2018-06-13")]
    [InlineData("NB-CTRL-P", "2019-06-13")]
    public void AnbestP_HasNoSuchRuleBefore(string rule, string stand) =>
        Assert.Throws<InvalidOperationException>(() => Of(P, stand).Judge(rule, Today));

    [Theory]
    [InlineData("2010-05-01", RuleVerdict.Met)]
    [InlineData("2010-05-02", RuleVerdict.NotMet)]
    public void Use_Editions2006_TwoMonths(string used, RuleVerdict expected)
    {
        var payment = new Payment { Id = "1", PaidOutOn = new(2010, 3, 1), UsedOn = Day(used) };
        Assert.Equal(expected, (Of(Gk, "2006-04-01") with { Payments = [payment] }).Judge("NB-USE-GK", Today, "1").Verdict);
        Assert.Equal(expected, (Of(P, "2006-04-01") with { Payments = [payment] }).Judge("NB-USE-P", Today, "1").Verdict);
    }

    [Fact]
    public void Reduction_SaysHowItComesAbout()
    {
        Assert.Contains("auflösende Bedingung", Of(P, "2018-06-13").Judge("NB-RED-P", Today).Rule.Consequence!.German, StringComparison.Ordinal);
        Assert.DoesNotContain("auflösende Bedingung", Of(P, "2019-06-13").Judge("NB-RED-P", Today).Rule.Consequence!.German, StringComparison.Ordinal);
    }

    private static void Holds(FundingCase grant, string rule, string stand, string place, string words)
    {
        var entry = Dossier.Of(Of(grant, stand), Today).Findings.First(f => f.Rule.Id == rule).Rule;
        Assert.Equal(place, entry.Citations.Single().Place);
        Assert.Contains(words, entry.Text.German, StringComparison.Ordinal);
    }

    private static FundingCase Everything(FundingCase grant) => grant with
    {
        Payments = [new() { Id = "1" }],
        Events = [new() { Id = "1", Kind = CaseEventKind.FundsUnusable }],
        Assets = [new() { Id = "1" }],
        Procurements = [new() { Id = "1" }],
        PassedOn = [new() { Id = "1" }],
    };

    private static FundingCase Of(FundingCase grant, string stand) => grant with { Notice = grant.Notice with { ConditionsStand = Day(stand) } };

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
