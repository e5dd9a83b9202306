using KommunalesBildungsmanagement.Funding.EsfOperations;
using KommunalesBildungsmanagement.Funding.EntityIndicators;
using KommunalesBildungsmanagement.Funding.Tests.Participations;

namespace KommunalesBildungsmanagement.Funding.Tests.EsfOperations;

/// <summary>Rules and indicators about operations.</summary>
public sealed class EsfOperationRuleTests
{
    [Theory]
    [InlineData(true, 0, RuleVerdict.Met)]
    [InlineData(true, 1, RuleVerdict.NotMet)]
    [InlineData(true, null, RuleVerdict.Undetermined)]
    [InlineData(false, 50, RuleVerdict.NotApplicable)]
    [InlineData(null, 50, RuleVerdict.Undetermined)]
    public void Structural_RecordsNobody(bool? isStructural, int? recorded, RuleVerdict expected) => Assert.Equal(
        expected, EsfOperationRules.Compiled.Structural.Evaluate(
            Records.EsfPlus with { IsStructural = isStructural, RecordedParticipants = recorded }, Records.Context));

    [Theory]
    [InlineData("2026-11-30", null, RuleVerdict.Pending)]
    [InlineData("2026-11-30", "2026-11-30", RuleVerdict.Met)]
    [InlineData("2026-11-20", "2026-11-21", RuleVerdict.NotMet)]
    [InlineData("2026-11-20", null, RuleVerdict.NotMet)]
    [InlineData(null, null, RuleVerdict.Undetermined)]
    public void DataEntered_ByTheDayTheAuthoritySets(string? due, string? entered, RuleVerdict expected) => Assert.Equal(
        expected, EsfOperationRules.Compiled.DataEntered.Evaluate(
            Records.EsfPlus with { DataDueOn = Day(due), DataEnteredOn = Day(entered) }, Records.Context));

    [Fact]
    public void EntityIndicators_Bildungskommune_CountsStructuresWithoutPeople()
    {
        var operation = Records.Structural with { SupportsEducationManagement = true, SupportedAdministrations = 1 };
        Assert.Equal(1, EntityCatalogue.Bildungskommunen.AmountOf(operation, Records.Context));
        Assert.Equal(1, Count("EECO18", operation).Amount);
        Assert.Equal((0, 1), (Count("EECO19", operation).Amount, Count("EECO19", operation).UnknownOperations));
        Assert.Equal(0, Count("CO22", operation with { TargetsPublicAdministration = true }).Amount); // of the other generation
    }

    // CO22 counts projects, EECO18 counts administrations.
    [Fact]
    public void EntityIndicators_Units_DifferBetweenTheGenerations()
    {
        var two = Records.Esf with { TargetsPublicAdministration = true, SupportedAdministrations = 2, SupportedEnterprises = 3 };
        Assert.Equal((1, 3), (Count("CO22", two).Amount, Count("CO23", two).Amount));
        Assert.Equal((2, 3), (Count("EECO18", two with { Generation = EsfGeneration.EsfPlus }).Amount,
            Count("EECO19", two with { Generation = EsfGeneration.EsfPlus }).Amount));
        Assert.Equal((1, 0), (Count("CO20", two with { IsByPartners = true }).Amount, Count("CO20", two with { IsByPartners = false }).UnknownOperations));
        Assert.Equal((1, 1), (Count("CO21", two with { IsForWomenInEmployment = true }).Amount, Count("CO21", two).UnknownOperations));
        Assert.Equal((0, 0), (Count("CO23", two with { SupportedEnterprises = 0 }).Amount, Count("CO23", two with { SupportedEnterprises = 0 }).UnknownOperations));
    }

    [Theory]
    [InlineData(true, null, null, 1)]
    [InlineData(null, true, null, 1)]
    [InlineData(null, null, true, 1)]
    [InlineData(false, false, false, 0)]
    [InlineData(false, null, false, null)]
    public void ProgrammeResult_AnyOfThree_Counts(bool? concepts, bool? instruments, bool? management, int? expected)
    {
        var operation = Records.Structural with
        {
            DevelopsEducationConcepts = concepts, DevelopsWorkInstruments = instruments, SupportsEducationManagement = management,
        };
        Assert.Equal(expected, EntityCatalogue.Bildungskommunen.AmountOf(operation, Records.Context));
    }

    [Theory]
    [InlineData(0, RuleVerdict.NotMet)]
    [InlineData(1, RuleVerdict.Met)]
    [InlineData(null, RuleVerdict.Undetermined)]
    public void EntityIndicators_Amounts_CountFromOne(int? amount, RuleVerdict expected)
    {
        var esf = Records.Esf with { SupportedEnterprises = amount };
        var plus = Records.EsfPlus with { SupportedAdministrations = amount, SupportedEnterprises = amount };
        Assert.Equal(expected, EntityOutputs.Compiled.Enterprises.Evaluate(esf, Records.Context));
        Assert.Equal(expected, EntityOutputs.Compiled.Administrations.Evaluate(plus, Records.Context));
        Assert.Equal(expected, EntityOutputs.Compiled.EnterprisesPlus.Evaluate(plus, Records.Context));
    }

    [Fact]
    public void EntityCount_SeveralOperations_AddsUpAndNamesTheGaps()
    {
        EsfOperation[] operations = [Op("a", 2), Op("b", 3), Op("c", null), Op("d", 0)];
        var count = EntityCount.Of(EntityCatalogue.EsfPlus[0], operations, Records.Context);
        Assert.Equal(("EECO18", 5, 1), (count.Indicator.ToString(), count.Amount, count.UnknownOperations));
        Assert.Equal(count, EntityCount.Of(EntityCatalogue.EsfPlus[0], operations.Reverse(), Records.Context));

        static EsfOperation Op(string id, int? administrations) => Records.Structural with { Id = id, SupportedAdministrations = administrations };
    }

    [Fact]
    public void Operation_NegativeNumberOrBlankId_IsRefused()
    {
        Assert.Throws<InvalidValueException>(() => Records.Esf with { SupportedAdministrations = -1 });
        Assert.Throws<InvalidValueException>(() => Records.Esf with { Id = " " });
        Assert.Throws<InvalidValueException>(() => ShortSupportLimits.UpTo(-0.01m, 1, ShortSupportLimits.LaenderPractice.Source!));
    }

    private static EntityCount Count(string code, EsfOperation operation) =>
        EntityCount.Of(EntityCatalogue.Esf.Concat(EntityCatalogue.EsfPlus).Single(i => i.Code == code), [operation], Records.Context);

    private static LocalDate? Day(string? text) => text is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
