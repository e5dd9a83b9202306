using KommunalesBildungsmanagement.Funding.Calculations.Retentions;
using KommunalesBildungsmanagement.Funding.Calculations;
using KommunalesBildungsmanagement.Funding.Editions;

namespace KommunalesBildungsmanagement.Funding.Tests.Calculations.Retentions;

public sealed class RetentionTests
{
    private static readonly StatedRetention NoMunicipalLaw = new(RetentionGround.MunicipalLaw, false, null, null);

    private static readonly RetentionCase Association = new()
    {
        Conditions = Editions.P2019, Esf = EsfFunding.None, FinalReportSubmittedOn = new LocalDate(2021, 6, 15),
    };

    private static readonly RetentionCase District = new()
    {
        Conditions = Editions.Gk2014, Esf = EsfFunding.None, FinalReportSubmittedOn = new LocalDate(2021, 6, 15), Stated = [NoMunicipalLaw],
    };

    private static RetentionPeriod Of(RetentionCase retention) => RetentionCalculation.Of(retention);

    [Fact]
    public void AnbestP_IsFiveYearsAfterTheReport()
    {
        var period = Of(Association);
        Assert.Equal(new LocalDate(2026, 6, 15), period.KeepThrough.Value);
        Assert.Equal(new LocalDate(2026, 6, 16), period.DeleteFrom);
        Assert.Equal("Nr. 6.5", Assert.Single(period.KeepThrough.Citations).Place);
    }

    [Fact]
    public void AnbestGk_Before2024_SaysNothing()
    {
        var period = Of(District);
        Assert.Equal(CalculationState.NotApplicable, period.KeepThrough.State);
        Assert.Null(period.DeleteFrom);
        Assert.Null(period.NotBefore);
    }

    [Theory]
    [InlineData(2019, 6, 13, false)]
    [InlineData(2024, 5, 1, true)]
    public void AnbestGk_From2024_IsFiveYearsAfterTheReport(int year, int month, int day, bool applies)
    {
        var period = Of(District with
        {
            Conditions = ConditionsEdition.Named(ConditionsDocument.AnbestGk, new(year, month, day)), FinalReportSubmittedOn = new LocalDate(2028, 6, 20),
        });
        Assert.Equal(applies ? new LocalDate(2033, 6, 21) : null, period.DeleteFrom);
    }

    [Fact]
    public void Report_NotSubmitted_LeavesTheEndOpen()
    {
        var period = Of(Association with { FinalReportSubmittedOn = null });
        Assert.Equal(["Tag der Vorlage des Verwendungsnachweises"], period.KeepThrough.Missing.Select(m => m.German));
        Assert.Null(period.DeleteFrom);
    }

    [Fact]
    public void EsfPlus_IsFiveYearsFrom31DecemberOfTheLastPayment()
    {
        var period = Of(District with { Esf = EsfFunding.EsfPlus2021, LastPaymentOn = new LocalDate(2026, 3, 12) });
        Assert.Equal((new LocalDate(2031, 12, 31), new LocalDate(2032, 1, 1)), (period.KeepThrough.Value, period.DeleteFrom!.Value));
        Assert.False(Of(District with { Esf = EsfFunding.EsfPlus2021 }).KeepThrough.IsKnown);
    }

    [Theory]
    [InlineData(2026, 1, 1, 2031)]
    [InlineData(2026, 12, 31, 2031)]
    [InlineData(2027, 1, 1, 2032)]
    public void EsfPlus_CountsFromTheEndOfTheYear(int year, int month, int day, int end) => Assert.Equal(
        new LocalDate(end, 12, 31),
        Of(District with { Esf = EsfFunding.EsfPlus2021, LastPaymentOn = new LocalDate(year, month, day) }).KeepThrough.Value);

    [Theory]
    [InlineData("999999.99", 2024)]
    [InlineData("1000000.00", 2023)]
    [InlineData("1000000.01", 2023)]
    public void Esf2014_ThreeYearsOnlyBelowAMillion(string total, int year)
    {
        var accounts = new EsfAccounts(new(2021, 2, 15), true, new(decimal.Parse(total, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(new LocalDate(year, 12, 31), Of(District with { Esf = EsfFunding.Esf2014, Accounts = accounts }).KeepThrough.Value);
    }

    [Fact]
    public void Esf2014_WithoutANoticeOrAccounts_IsNotKnown()
    {
        Assert.Equal(CalculationState.Unknown, Of(District with { Esf = EsfFunding.Esf2014 }).KeepThrough.State);
        var notFinal = new EsfAccounts(new(2021, 2, 15), null, new(2_000_000));
        Assert.Equal(CalculationState.Unknown, Of(District with { Esf = EsfFunding.Esf2014, Accounts = notFinal }).KeepThrough.State);
        Assert.True(Of(District with { Esf = EsfFunding.Esf2014, Accounts = notFinal with { EligibleTotal = new(1) } }).KeepThrough.IsKnown);
    }

    [Fact]
    public void Esf2014_AccountsOn31December_CountFromTheNextOne()
    {
        var accounts = new EsfAccounts(new(2021, 12, 31), true, new(100_000));
        Assert.Equal(new LocalDate(2025, 12, 31), Of(District with { Esf = EsfFunding.Esf2014, Accounts = accounts }).KeepThrough.Value);
    }

    [Fact]
    public void Esf_ANoticeOfTheAuthority_Prevails()
    {
        var notified = District with
        {
            Esf = EsfFunding.Esf2014, NotifiedEsfEnd = new LocalDate(2030, 12, 31), HasProceedings = true,
            Accounts = new(new(2021, 2, 15), true, new(100_000)),
        };
        Assert.Equal(new LocalDate(2030, 12, 31), Of(notified).KeepThrough.Value);
    }

    [Fact]
    public void Proceedings_LeaveALowerBound()
    {
        var period = Of(District with { Esf = EsfFunding.EsfPlus2021, LastPaymentOn = new LocalDate(2026, 3, 12), HasProceedings = true });
        Assert.Equal((CalculationState.Unknown, new LocalDate(2031, 12, 31)), (period.KeepThrough.State, period.NotBefore!.Value));
        Assert.Contains(period.KeepThrough.Notes, n => n.German == "Nicht vor Ablauf des 31.12.2031.");
        Assert.Null(period.DeleteFrom);
    }

    [Fact]
    public void Proceedings_NotKnown_AreNoted()
    {
        var esf = District with { Esf = EsfFunding.EsfPlus2021, LastPaymentOn = new LocalDate(2026, 3, 12) };
        Assert.Equal(2, Of(esf).KeepThrough.Notes.Count);
        Assert.Single(Of(esf with { HasProceedings = false }).KeepThrough.Notes);
    }

    [Fact]
    public void Esf_NotKnown_LeavesTheEndOpen()
    {
        var period = Of(Association with { Esf = null });
        Assert.Equal((CalculationState.Unknown, new LocalDate(2026, 6, 15)), (period.KeepThrough.State, period.NotBefore!.Value));
    }

    [Fact]
    public void MunicipalLaw_UnstatedForAMunicipality_LeavesTheEndOpen()
    {
        var period = Of(District with { Stated = [] });
        Assert.Equal(["Ende der Aufbewahrung: Gemeindehaushaltsrecht"], period.KeepThrough.Missing.Select(m => m.German));
        Assert.True(Of(Association).KeepThrough.IsKnown);
    }

    [Fact]
    public void Maximum_OfAllThatApply_Decides()
    {
        var period = Of(District with
        {
            Conditions = Editions.Gk2024, FinalReportSubmittedOn = new LocalDate(2028, 6, 20), Esf = EsfFunding.EsfPlus2021,
            LastPaymentOn = new LocalDate(2028, 11, 1),
            Stated =
            [
                new(RetentionGround.MunicipalLaw, true, new LocalDate(2032, 12, 31), null),
                new(RetentionGround.StateAid, false, new LocalDate(2040, 1, 1), null),
                new(RetentionGround.ArchiveLaw, true, new LocalDate(2030, 1, 1), null),
            ],
        });
        Assert.Equal(new LocalDate(2033, 12, 31), period.KeepThrough.Value);
        Assert.Equal(5, period.Components.Count);
        Assert.Equal(5, period.KeepThrough.Steps.Count);
    }

    [Fact]
    public void Stated_NotKnownWhetherItApplies_LeavesTheEndOpen()
    {
        var aid = new StatedRetention(RetentionGround.StateAid, null, new LocalDate(2040, 1, 1), null);
        var period = Of(Association with { Stated = [aid] });
        Assert.Equal((CalculationState.Unknown, new LocalDate(2026, 6, 15)), (period.KeepThrough.State, period.NotBefore!.Value));
    }

    [Fact]
    public void Edition_NeverRead_LeavesTheEndOpen() => Assert.Equal(
        CalculationState.Unknown, Of(Association with { Conditions = Editions.TooOld(ConditionsDocument.AnbestP) }).KeepThrough.State);
}
