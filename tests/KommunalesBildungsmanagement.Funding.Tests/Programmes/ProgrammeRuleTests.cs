using KommunalesBildungsmanagement.Funding.Cases;

namespace KommunalesBildungsmanagement.Funding.Tests.Programmes;

/// <summary>Rules of the programmes, by the real cases and at their limits.</summary>
public sealed class ProgrammeRuleTests
{
    private static readonly LocalDate Today = new(2026, 1, 15);

    private static FundingCase Of(KnownProgramme programme, string issued = "2016-04-01")
    {
        var grant = Grants.Municipality(Day(issued), Day(issued).PlusYears(3).PlusDays(-1));
        return grant with { Programme = programme };
    }

    [Theory]
    [InlineData("2016-04-01", "2019-03-31", "2021-03-31", RuleVerdict.Met, RuleVerdict.Met)] // Pfaffenhofen
    [InlineData("2015-09-01", "2018-08-31", "2020-08-31", RuleVerdict.Met, RuleVerdict.Met)] // Erlangen
    [InlineData("2015-09-01", "2018-08-31", "2020-09-01", RuleVerdict.Met, RuleVerdict.NotMet)]
    [InlineData("2017-01-01", "2019-12-31", "2021-06-30", RuleVerdict.Met, RuleVerdict.Met)] // Eisenach: capped by the programme
    [InlineData("2017-01-01", "2019-12-31", "2021-07-01", RuleVerdict.Met, RuleVerdict.NotMet)]
    [InlineData("2015-03-01", "2018-02-28", "2020-02-29", RuleVerdict.Met, RuleVerdict.Met)] // two years from 1 March
    [InlineData("2015-06-01", "2018-06-01", null, RuleVerdict.NotMet, RuleVerdict.NotApplicable)]
    public void BildungIntegriert_Terms(string start, string end, string? extension, RuleVerdict baseVerdict, RuleVerdict extensionVerdict)
    {
        var grant = Of(KnownProgramme.BildungIntegriert) with { Term = new() { BaseStart = Day(start), BaseEnd = Day(end), ExtensionEnd = extension is null ? null : Day(extension) } };
        Assert.Equal(baseVerdict, grant.Judge("BI-DUR", Today).Verdict);
        Assert.Equal(extensionVerdict, grant.Judge("BI-DUR-VERL", Today).Verdict);
    }

    [Theory]
    [InlineData("2019-03-31", "2018-09-30")]
    [InlineData("2019-12-31", "2019-06-30")]
    [InlineData("2018-08-31", "2018-02-28")]
    [InlineData("2020-06-30", "2019-12-30")] // the earlier of 30 and 31 December
    public void BildungIntegriert_ExtensionApplication(string end, string due)
    {
        var grant = Of(KnownProgramme.BildungIntegriert) with { Term = new() { BaseEnd = Day(end), SeeksExtension = true } };
        Assert.Equal(Day(due), grant.Judge("BI-EXTAPP", new(2016, 5, 1)).Due!.Value.Nominal);
        Assert.Equal(RuleVerdict.NotApplicable, (grant with { Term = grant.Term with { SeeksExtension = false } }).Judge("BI-EXTAPP", Today).Verdict);
    }

    [Theory]
    [InlineData(60_000, false, RuleVerdict.Met)]
    [InlineData(60_000.01, false, RuleVerdict.NotMet)]
    [InlineData(60_000.01, true, RuleVerdict.NotApplicable)] // the rate of other regions is not known
    [InlineData(60_000.01, null, RuleVerdict.Undetermined)]
    public void BildungIntegriert_Half(double amount, bool? transition, RuleVerdict expected)
    {
        var grant = Of(KnownProgramme.BildungIntegriert);
        grant = grant with { Notice = grant.Notice with { Grant = (decimal)amount }, Costs = new() { EligibleTotal = 120_000 }, StatedTransitionRegion = transition };
        Assert.Equal(expected, grant.Judge("BI-RATE", Today).Verdict);
    }

    [Theory]
    [InlineData(199_999, 1, RuleVerdict.Met)]
    [InlineData(199_999, 1.01, RuleVerdict.NotMet)]
    [InlineData(200_000, 2, RuleVerdict.Met)]
    [InlineData(308_000, 2, RuleVerdict.Met)] // Münster
    [InlineData(499_999, 3, RuleVerdict.NotMet)]
    [InlineData(500_000, 3, RuleVerdict.Met)]
    [InlineData(500_000, 3.5, RuleVerdict.NotMet)]
    [InlineData(null, 1, RuleVerdict.Met)]
    [InlineData(null, 2, RuleVerdict.Undetermined)]
    public void Koordinierung_Posts(int? inhabitants, double posts, RuleVerdict expected)
    {
        var grant = Of(KnownProgramme.KoordinierungNeuzugewanderte) with { Inhabitants = inhabitants, Posts = (decimal)posts };
        Assert.Equal(expected, grant.Judge("KKN-POSTS", Today).Verdict);
    }

    [Theory]
    [InlineData("2016-07-01", "2018-06-30", "2020-06-30", RuleVerdict.Met, RuleVerdict.Met)] // Coburg
    [InlineData("2016-07-01", "2018-07-01", "2020-07-02", RuleVerdict.NotMet, RuleVerdict.NotMet)]
    public void Koordinierung_Terms(string start, string end, string extension, RuleVerdict baseVerdict, RuleVerdict extensionVerdict)
    {
        var grant = Of(KnownProgramme.KoordinierungNeuzugewanderte) with { Term = new() { BaseStart = Day(start), BaseEnd = Day(end), ExtensionEnd = Day(extension) } };
        Assert.Equal(baseVerdict, grant.Judge("KKN-DUR", Today).Verdict);
        Assert.Equal(extensionVerdict, grant.Judge("KKN-DUR-VERL", Today).Verdict);
    }

    [Fact]
    public void Koordinierung_FullFinancing_NoOwnShare()
    {
        var grant = Of(KnownProgramme.KoordinierungNeuzugewanderte) with { Costs = new() { OwnShare = 0 } };
        var full = grant with { Notice = grant.Notice with { Financing = FinancingKind.Full } };
        Assert.Equal(RuleVerdict.Met, full.Judge("KKN-FULL", Today).Verdict);
        Assert.Equal(RuleVerdict.NotMet, grant.Judge("KKN-FULL", Today).Verdict);
        Assert.Equal(RuleVerdict.NotMet, (full with { Costs = new() { OwnShare = 0.01m } }).Judge("KKN-FULL", Today).Verdict);
    }

    [Theory]
    [InlineData(137_500, false, RuleVerdict.Met)] // Kaufbeuren
    [InlineData(137_500.01, false, RuleVerdict.NotMet)]
    [InlineData(137_500.01, null, RuleVerdict.Undetermined)]
    [InlineData(137_500, null, RuleVerdict.Met)] // within both rates
    [InlineData(206_250, true, RuleVerdict.NotApplicable)]
    public void Bildungskommunen_Rate(double amount, bool? transition, RuleVerdict expected)
    {
        var grant = Bk(amount, transition);
        Assert.Equal(expected, grant.Judge("BK-RATE", Today).Verdict);
        if (transition == true)
        {
            Assert.Equal(RuleVerdict.Met, grant.Judge("BK-RATE-UR", Today).Verdict);
            Assert.Equal(RuleVerdict.NotMet, Bk(amount + 0.01, true).Judge("BK-RATE-UR", Today).Verdict);
        }
    }

    [Theory]
    [InlineData(275_000, 68_750, RuleVerdict.Met)]
    [InlineData(275_000, 68_750.01, RuleVerdict.NotMet)]
    [InlineData(260_000, 65_000, RuleVerdict.Met)]
    [InlineData(260_000, 68_750, RuleVerdict.NotMet)] // direct costs fell: the flat rate falls too
    public void Bildungskommunen_FlatRate(double direct, double flat, RuleVerdict expected)
    {
        var finding = (Bk(1, false) with { Costs = new() { Direct = (decimal)direct, Flat = (decimal)flat } }).Judge("BK-FLAT", Today);
        Assert.Equal(expected, finding.Verdict);
        Assert.Equal(RuleSeverity.Warning, finding.Severity); // inferred, so never an error
    }

    [Theory]
    [InlineData("2024-01-01", "2027-12-31", RuleVerdict.Met)]
    [InlineData("2024-01-01", "2028-01-01", RuleVerdict.NotMet)]
    [InlineData("2023-07-15", "2027-07-14", RuleVerdict.Met)]
    [InlineData("2023-07-15", "2027-07-15", RuleVerdict.NotMet)]
    public void Bildungskommunen_48Months(string start, string end, RuleVerdict expected)
    {
        var grant = Bk(1, false);
        Assert.Equal(expected, (grant with { Notice = grant.Notice with { PeriodStart = Day(start), PeriodEnd = Day(end) } }).Judge("BK-DUR", Today).Verdict);
    }

    [Theory]
    [InlineData(RecipientBody.District, null, null, RuleVerdict.Met)]
    [InlineData(RecipientBody.TownInDistrict, 40_000, true, RuleVerdict.NotMet)]
    [InlineData(RecipientBody.TownInDistrict, 40_001, true, RuleVerdict.Met)]
    [InlineData(RecipientBody.TownInDistrict, 40_001, false, RuleVerdict.NotMet)]
    [InlineData(RecipientBody.TownInDistrict, 40_001, null, RuleVerdict.Undetermined)]
    public void Bildungskommunen_Applicant(RecipientBody body, int? inhabitants, bool? consent, RuleVerdict expected) => Assert.Equal(
        expected, (Bk(1, false) with { Body = body, Inhabitants = inhabitants, HasDistrictConsent = consent }).Judge("BK-ELIG", Today).Verdict);

    [Fact]
    public void Bildungskommunen_Modules()
    {
        FundingCase With(params ThematicFocus[] themes) => Bk(1, false) with { Outputs = new() { HasModule1 = true, HasModule2 = true, Themes = [.. themes] } };
        Assert.Equal(RuleVerdict.NotMet, With().Judge("BK-MOD", Today).Verdict);
        Assert.Equal(RuleVerdict.Met, With(ThematicFocus.Inclusion).Judge("BK-MOD", Today).Verdict);
        Assert.Equal(RuleVerdict.Undetermined, (Bk(1, false) with { Outputs = new() { HasModule1 = true, HasModule2 = true } }).Judge("BK-MOD", Today).Verdict);
    }

    [Theory]
    [InlineData(RecipientBody.District, 1, RuleVerdict.NotMet)]
    [InlineData(RecipientBody.District, 2, RuleVerdict.Met)]
    [InlineData(RecipientBody.DistrictFreeCity, null, RuleVerdict.Met)]
    public void Ganztag_Applicant(RecipientBody body, int? partners, RuleVerdict expected) => Assert.Equal(
        expected, (Of(KnownProgramme.GanztagInBildungskommunen, "2025-01-01") with { Body = body, PartnerMunicipalities = partners }).Judge("GT-ELIG", Today).Verdict);

    [Fact]
    public void BildungIntegriert_OutputsAtTheEnd()
    {
        var all = new ProgrammeOutputs { HasMonitoring = true, HasPublishedReport = true, HasSteering = true, HasTransferAgreement = true, HasSustainabilityConcept = true };
        var grant = Of(KnownProgramme.BildungIntegriert) with { UseReport = new() { Filing = new() { SubmittedOn = Today } }, Outputs = all };
        Assert.Equal(RuleVerdict.Met, grant.Judge("BI-OUTPUT", Today).Verdict);
        Assert.Equal(RuleVerdict.NotMet, (grant with { Outputs = all with { HasPublishedReport = false } }).Judge("BI-OUTPUT", Today).Verdict);
        Assert.Equal(RuleVerdict.NotApplicable, (grant with { UseReport = new() }).Judge("BI-OUTPUT", Today).Verdict);
    }

    [Fact]
    public void Koordinierung_TasksAndExtension()
    {
        var grant = Of(KnownProgramme.KoordinierungNeuzugewanderte) with { Outputs = new() { HasCoordination = true, HasInventory = false } };
        Assert.Equal(RuleVerdict.NotMet, grant.Judge("KKN-TASK", Today).Verdict);
        var diepholz = grant with { Term = new() { BaseStart = new(2016, 12, 1), BaseEnd = new(2018, 11, 30), SeeksExtension = true } };
        Assert.Equal(new(2018, 5, 30), diepholz.Judge("KKN-EXTAPP", new(2017, 1, 1)).Due!.Value.Nominal);
    }

    [Fact]
    public void LernenVorOrt_PatronAndNotifiedRetention()
    {
        var grant = Of(KnownProgramme.LernenVorOrt, "2009-09-01") with { Outputs = new() { HasPatron = true } };
        Assert.Equal(RuleVerdict.Met, grant.Judge("LVO-PATRON", Today).Verdict);
        Assert.Equal(RuleVerdict.NotMet, grant.Judge("LVO-RET", Today).Verdict);
    }

    [Fact]
    public void Bildungskommunen_Instruments()
    {
        var grant = Bk(1, false) with { Outputs = new() { HasPortal = true, HasPublishedReport = false, HasStrategy = true } };
        Assert.Equal(RuleVerdict.Met, grant.Judge("BK-PORTAL", Today).Verdict);
        Assert.Equal(RuleVerdict.NotMet, grant.Judge("BK-REPORT", Today).Verdict);
        Assert.Equal(RuleVerdict.Undetermined, grant.Judge("BK-STRATEGY", Today).Verdict);
    }

    [Fact]
    public void Ganztag_RatesFlatRateAndTerm()
    {
        var grant = Of(KnownProgramme.GanztagInBildungskommunen, "2025-01-01");
        grant = grant with { Notice = grant.Notice with { Grant = 50_000 }, Costs = new() { Direct = 100_000, Flat = 25_000 }, StatedTransitionRegion = false };
        Assert.Equal(RuleVerdict.Met, grant.Judge("GT-RATE", Today).Verdict);
        Assert.Equal(RuleVerdict.NotMet, (grant with { Notice = grant.Notice with { Grant = 50_000.01m } }).Judge("GT-RATE", Today).Verdict);
        Assert.Equal(RuleVerdict.Met, (grant with { StatedTransitionRegion = true, Notice = grant.Notice with { Grant = 75_000 } }).Judge("GT-RATE-UR", Today).Verdict);
        Assert.Equal((RuleVerdict.NotMet, RuleSeverity.Error), (
            (grant with { Costs = new() { Direct = 100_000, Flat = 25_000.01m } }).Judge("GT-FLAT", Today).Verdict, grant.Judge("GT-FLAT", Today).Severity));
        Assert.Equal(RuleVerdict.Met, grant.Judge("GT-DUR", Today).Verdict);
        Assert.Equal(RuleVerdict.NotMet, (grant with { Notice = grant.Notice with { PeriodEnd = new(2029, 1, 1) } }).Judge("GT-DUR", Today).Verdict);
    }

    [Theory]
    [InlineData("DEB2", true)] // Trier
    [InlineData("DEB21", true)] // a district of it
    [InlineData("DEB1", false)]
    [InlineData("DE27", null)] // not in any source that was read: not guessed
    public void Region_ByOfficialSourcesOnly(string nuts, bool? expected)
    {
        var grant = Bk(1, null) with { ImplementationRegion = Territories.NutsCode.Read(nuts).Value };
        Assert.Equal(expected, grant.IsTransitionRegion);
        Assert.Equal(!expected, (grant with { StatedTransitionRegion = !expected }).IsTransitionRegion);
    }

    private static FundingCase Bk(double amount, bool? transition)
    {
        var grant = Of(KnownProgramme.Bildungskommunen, "2024-01-01");
        return grant with
        {
            Notice = grant.Notice with { Grant = (decimal)amount },
            Costs = new() { Direct = 275_000, Flat = 68_750, EligibleTotal = 343_750 },
            StatedTransitionRegion = transition,
        };
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
