using KommunalesBildungsmanagement.Funding.EsfOperations;
using KommunalesBildungsmanagement.Funding.Participations;

namespace KommunalesBildungsmanagement.Funding.Tests.Participations;

/// <summary>Complete records to change one fact of.</summary>
internal static class Records
{
    public static readonly RuleContext Context = new(new LocalDate(2026, 11, 22));

    public static readonly EsfOperation Esf = new() { Id = "V-14", Generation = EsfGeneration.Esf, IsStructural = false };

    public static readonly EsfOperation EsfPlus = new() { Id = "V-21", Generation = EsfGeneration.EsfPlus, IsStructural = false };

    public static readonly EsfOperation Structural = new() { Id = "BK", Generation = EsfGeneration.EsfPlus, IsStructural = true };

    public static Participation In(EsfOperation operation, string key = "p") => new()
    {
        Operation = operation,
        PersonKey = key,
        EnteredOn = operation.Generation == EsfGeneration.Esf ? new LocalDate(2019, 3, 1) : new LocalDate(2023, 9, 1),
        AtEntry = new()
        {
            BornOn = new LocalDate(1980, 1, 1),
            Gender = Gender.Female,
            Status = EmploymentStatus.Inactive,
            EducationOrTraining = ParticipantAnswer.No,
            Education = EducationAttainment.Isced3,
        },
    };

    public static Participation Aged(EsfOperation operation, LocalDate born, LocalDate entered) =>
        In(operation) is var p ? p with { EnteredOn = entered, AtEntry = p.AtEntry with { BornOn = born } } : p;

    public static Participation With(this Participation p, Func<EntryFacts, EntryFacts> change) => p with { AtEntry = change(p.AtEntry) };

    public static Participation Voluntary(this Participation p, Func<VoluntaryFacts, VoluntaryFacts> change) =>
        p.With(a => a with { Voluntary = change(a.Voluntary) });

    public static Participation Left(this Participation p, LocalDate exit, params ReadOnlySpan<(LocalDate On, LabourMarketSituation Situation)> events)
    {
        var list = new List<LabourMarketEvent>();
        foreach (var (on, situation) in events) list.Add(new(on, situation));
        return p with { ExitedOn = exit, Results = p.Results with { LabourMarket = list.ToValueList() } };
    }
}
