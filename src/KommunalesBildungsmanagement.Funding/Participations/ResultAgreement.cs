namespace KommunalesBildungsmanagement.Funding.Participations;

/// <summary>What several records of the same exit say together.</summary>
internal static class ResultAgreement
{
    public static ResultFacts Of(ResultFacts[] facts) => facts.Length == 1 ? facts[0] : new()
    {
        // Events are sentences of their own: those of all records together, in one order.
        LabourMarket = facts.All(f => f.LabourMarket is null) ? null : facts
            .SelectMany(f => f.LabourMarket ?? [])
            .Distinct()
            .OrderBy(e => e.On)
            .ThenBy(e => e.Situation)
            .ToValueList(),
        StartedEducation = Agreement.Of(facts, f => f.StartedEducation),
        Qualification = Agreement.Of(facts, f => f.Qualification),
        SituationAfterSixMonths = Agreement.Of(facts, f => f.SituationAfterSixMonths),
        Improvement = Agreement.Of(facts, f => f.Improvement),
    };
}
