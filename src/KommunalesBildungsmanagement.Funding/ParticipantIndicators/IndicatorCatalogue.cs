using KommunalesBildungsmanagement.Funding.EsfOperations;
using KommunalesBildungsmanagement.Funding.Participations;
using static KommunalesBildungsmanagement.Rules.Sensitivity;

namespace KommunalesBildungsmanagement.Funding.ParticipantIndicators;

/// <summary>The common indicators for participants of both generations of the fund, in the order of the regulations.</summary>
/// <remarks>Source: VO (EU) Nr. 1304/2013 Anhang I; VO (EU) 2021/1057 Anhang I. Each indicator says how well its code is known.</remarks>
public static class IndicatorCatalogue
{
    private const ParticipantAnswer Refused = ParticipantAnswer.Refused;

    /// <summary>CO01 to CO19 and CR01 to CR09.</summary>
    public static ValueList<ParticipantIndicator> Esf { get; } =
    [
        Out(EsfOutputs.Compiled.Unemployed),
        Out(EsfOutputs.Compiled.LongTermUnemployed) with { PartOf = "CO01" },
        Out(EsfOutputs.Compiled.Inactive),
        Out(EsfOutputs.Compiled.InactiveNotInEducation) with { PartOf = "CO03", IsRefusedBy = p => p.AtEntry.EducationOrTraining == Refused },
        Out(EsfOutputs.Compiled.Employed),
        Out(EsfOutputs.Compiled.Below25),
        Out(EsfOutputs.Compiled.Above54),
        Out(EsfOutputs.Compiled.Above54WithoutWork) with { PartOf = "CO07", IsRefusedBy = p => p.AtEntry.EducationOrTraining == Refused },
        Out(EsfOutputs.Compiled.PrimaryOrLowerSecondary),
        Out(EsfOutputs.Compiled.UpperSecondary),
        Out(EsfOutputs.Compiled.Tertiary),
        Out(EsfOutputs.Compiled.JoblessHousehold),
        Out(EsfOutputs.Compiled.JoblessHouseholdWithChildren) with { PartOf = "CO12" },
        Out(EsfOutputs.Compiled.SingleAdultWithChildren),
        Out(EsfOutputs.Compiled.MigrantOrMinority, Special) with { IsRefusedBy = p => p.AtEntry.Voluntary.MigrantOrMinority == Refused },
        Out(EsfOutputs.Compiled.Disabled, Special) with { IsRefusedBy = p => p.AtEntry.Voluntary.Disability == Refused },
        Out(EsfOutputs.Compiled.OtherwiseDisadvantaged, Special) with { IsRefusedBy = p => p.AtEntry.Voluntary.OtherDisadvantage == Refused },
        Out(EsfOutputs.Compiled.HousingExclusion) with { IsSampled = true, IsRefusedBy = p => p.AtEntry.Voluntary.HousingExclusion == Refused },
        Out(EsfOutputs.Compiled.RuralArea) with { IsSampled = true, IsRefusedBy = p => p.AtEntry.Voluntary.RuralArea == Refused },
        Leaving(EsfResults.Compiled.JobSearching),
        Leaving(EsfResults.Compiled.InEducation) with { IsRefusedBy = p => p.Results.StartedEducation == Refused },
        Leaving(EsfResults.Compiled.Qualified) with { IsRefusedBy = p => p.Results.Qualification == Refused },
        Leaving(EsfResults.Compiled.InEmployment),
        Leaving(EsfResults.Compiled.DisadvantagedWithResult, Special) with { IsRefusedBy = RefusesDisadvantage },
        Six(EsfResults.Compiled.EmployedAfterSixMonths),
        Six(EsfResults.Compiled.ImprovedAfterSixMonths) with { IsRefusedBy = p => p.Results.Improvement == Refused },
        Six(EsfResults.Compiled.Above54EmployedAfterSixMonths) with { PartOf = "CR06" },
        Six(EsfResults.Compiled.DisadvantagedEmployedAfterSixMonths, Special) with { PartOf = "CR06", IsRefusedBy = RefusesDisadvantage },
    ];

    /// <summary>EECO01 to EECO17 and EECR01 to EECR06.</summary>
    public static ValueList<ParticipantIndicator> EsfPlus { get; } =
    [
        PlusOut(EsfPlusOutputs.Compiled.Total),
        PlusOut(EsfPlusOutputs.Compiled.Unemployed) with { PartOf = "EECO01" },
        PlusOut(EsfPlusOutputs.Compiled.LongTermUnemployed) with { PartOf = "EECO02" },
        PlusOut(EsfPlusOutputs.Compiled.Inactive) with { PartOf = "EECO01" },
        PlusOut(EsfPlusOutputs.Compiled.Employed) with { PartOf = "EECO01" },
        PlusOut(EsfPlusOutputs.Compiled.Below18) with { PartOf = "EECO01" },
        PlusOut(EsfPlusOutputs.Compiled.From18To29) with { PartOf = "EECO01" },
        PlusOut(EsfPlusOutputs.Compiled.From55) with { PartOf = "EECO01" },
        PlusOut(EsfPlusOutputs.Compiled.LowerSecondaryOrLess) with { PartOf = "EECO01" },
        PlusOut(EsfPlusOutputs.Compiled.UpperSecondary) with { PartOf = "EECO01" },
        PlusOut(EsfPlusOutputs.Compiled.Tertiary) with { PartOf = "EECO01" },
        PlusOut(EsfPlusOutputs.Compiled.Disabled, Special) with { IsRefusedBy = p => p.AtEntry.Voluntary.Disability == Refused },
        PlusOut(EsfPlusOutputs.Compiled.ThirdCountryNational) with { IsRefusedBy = p => p.AtEntry.Voluntary.ThirdCountryNational == Refused },
        PlusOut(EsfPlusOutputs.Compiled.ForeignBackground) with { IsRefusedBy = p => p.AtEntry.Voluntary.ForeignBackground == Refused },
        PlusOut(EsfPlusOutputs.Compiled.Minority, Special) with { IsRefusedBy = p => p.AtEntry.Voluntary.Minority == Refused },
        PlusOut(EsfPlusOutputs.Compiled.HousingExclusion) with { IsRefusedBy = p => p.AtEntry.Voluntary.HousingExclusion == Refused },
        PlusOut(EsfPlusOutputs.Compiled.RuralArea) with { IsRefusedBy = p => p.AtEntry.Voluntary.RuralArea == Refused },
        PlusLeaving(EsfPlusResults.Compiled.JobSearching),
        PlusLeaving(EsfPlusResults.Compiled.InEducation) with { IsRefusedBy = p => p.Results.StartedEducation == Refused },
        PlusLeaving(EsfPlusResults.Compiled.Qualified) with { IsRefusedBy = p => p.Results.Qualification == Refused },
        PlusLeaving(EsfPlusResults.Compiled.InEmployment),
        PlusSix(EsfPlusResults.Compiled.EmployedAfterSixMonths),
        PlusSix(EsfPlusResults.Compiled.ImprovedAfterSixMonths) with { IsRefusedBy = p => p.Results.Improvement == Refused },
    ];

    /// <summary>The indicators of a generation.</summary>
    /// <param name="generation">The generation.</param>
    public static ValueList<ParticipantIndicator> For(EsfGeneration generation) => generation == EsfGeneration.Esf ? Esf : EsfPlus;

    /// <summary>The codes that part everybody by employment status; their sum is the total that the Commission computes.</summary>
    /// <param name="generation">The generation.</param>
    public static ValueList<string> StatusCodes(EsfGeneration generation) =>
        generation == EsfGeneration.Esf ? ["CO01", "CO03", "CO05"] : ["EECO02", "EECO04", "EECO05"];

    /// <summary>The codes of the classes of education; their sum is at most the total (in 2014 to 2020 ISCED 0 has no class).</summary>
    /// <param name="generation">The generation.</param>
    public static ValueList<string> EducationCodes(EsfGeneration generation) =>
        generation == EsfGeneration.Esf ? ["CO09", "CO10", "CO11"] : ["EECO09", "EECO10", "EECO11"];

    private static bool RefusesDisadvantage(Participation p) => p.AtEntry.Voluntary.MigrantOrMinority == Refused
        || p.AtEntry.Voluntary.Disability == Refused || p.AtEntry.Voluntary.OtherDisadvantage == Refused;

    private static ParticipantIndicator Out(CompiledRule<Participation> rule, Sensitivity sensitivity = Personal) =>
        new(rule, EsfGeneration.Esf, IndicatorTiming.Entry, sensitivity);

    private static ParticipantIndicator Leaving(CompiledRule<Participation> rule, Sensitivity sensitivity = Personal) =>
        new(rule, EsfGeneration.Esf, IndicatorTiming.UponLeaving, sensitivity);

    private static ParticipantIndicator Six(CompiledRule<Participation> rule, Sensitivity sensitivity = Personal) =>
        new(rule, EsfGeneration.Esf, IndicatorTiming.SixMonthsAfter, sensitivity);

    private static ParticipantIndicator PlusOut(CompiledRule<Participation> rule, Sensitivity sensitivity = Personal) =>
        new(rule, EsfGeneration.EsfPlus, IndicatorTiming.Entry, sensitivity);

    private static ParticipantIndicator PlusLeaving(CompiledRule<Participation> rule) =>
        new(rule, EsfGeneration.EsfPlus, IndicatorTiming.UponLeaving);

    private static ParticipantIndicator PlusSix(CompiledRule<Participation> rule) =>
        new(rule, EsfGeneration.EsfPlus, IndicatorTiming.SixMonthsAfter);
}
