namespace KommunalesBildungsmanagement.Funding.Participations;

/// <summary>What several records of the same entry say together.</summary>
internal static class EntryAgreement
{
    public static EntryFacts Of(EntryFacts[] facts) => facts.Length == 1 ? facts[0] : new()
    {
        BornOn = Agreement.Of(facts, f => f.BornOn),
        Gender = Agreement.Of(facts, f => f.Gender),
        IsUnemployed = Agreement.Of(facts, f => f.IsUnemployed),
        IsInactive = Agreement.Of(facts, f => f.IsInactive),
        IsEmployed = Agreement.Of(facts, f => f.IsEmployed),
        UnemployedSince = Agreement.Of(facts, f => f.UnemployedSince),
        IsLongTermUnemployed = Agreement.Of(facts, f => f.IsLongTermUnemployed),
        EducationOrTraining = Agreement.Of(facts, f => f.EducationOrTraining),
        Education = Agreement.Of(facts, f => f.Education),
        Household = new()
        {
            NobodyWorks = Agreement.Of(facts, f => f.Household.NobodyWorks),
            DependentChildren = Agreement.Of(facts, f => f.Household.DependentChildren),
            SingleAdult = Agreement.Of(facts, f => f.Household.SingleAdult),
        },
        Voluntary = new()
        {
            MigrantOrMinority = Agreement.Of(facts, f => f.Voluntary.MigrantOrMinority),
            Disability = Agreement.Of(facts, f => f.Voluntary.Disability),
            OtherDisadvantage = Agreement.Of(facts, f => f.Voluntary.OtherDisadvantage),
            ThirdCountryNational = Agreement.Of(facts, f => f.Voluntary.ThirdCountryNational),
            ForeignBackground = Agreement.Of(facts, f => f.Voluntary.ForeignBackground),
            Minority = Agreement.Of(facts, f => f.Voluntary.Minority),
            HousingExclusion = Agreement.Of(facts, f => f.Voluntary.HousingExclusion),
            RuralArea = Agreement.Of(facts, f => f.Voluntary.RuralArea),
        },
    };
}
