using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Funding.EsfOperations;
using KommunalesBildungsmanagement.Funding.Participations;

namespace KommunalesBildungsmanagement.Funding.Tests.Participations;

/// <summary>Random records of which any fact may be unknown. Values are few on purpose, so that conditions are met often.</summary>
internal static class ParticipationGenerators
{
    /// <summary>Facts one can forget.</summary>
    public static readonly IReadOnlyList<Func<Participation, Participation>> Forgets =
    [
        p => p with { EnteredOn = null },
        p => p with { ExitedOn = null },
        p => p with { Hours = null },
        p => p with { Days = null },
        p => p with { IsWalkIn = null },
        p => p with { Operation = p.Operation with { IsStructural = null } },
        p => p with { Operation = p.Operation with { ShortSupport = null } },
        p => p.With(a => a with { BornOn = null }),
        p => p.With(a => a with { Status = null }),
        p => p.With(a => a with { IsEmployed = null }),
        p => p.With(a => a with { IsLongTermUnemployed = null }),
        p => p.With(a => a with { EducationOrTraining = null }),
        p => p.With(a => a with { Education = null }),
        p => p.With(a => a with { Household = new() }),
        p => p.Voluntary(v => v with { Disability = ParticipantAnswer.Refused }),
        p => p.Voluntary(_ => new()),
        p => p with { Results = p.Results with { LabourMarket = null } },
        p => p with { Results = p.Results with { StartedEducation = ParticipantAnswer.Refused } },
        p => p with { Results = p.Results with { Qualification = null } },
        p => p with { Results = p.Results with { SituationAfterSixMonths = null } },
        p => p with { Results = p.Results with { Improvement = null } },
    ];

    private static Gen<ParticipantAnswer?> Answer { get; } =
        Gen.Elements<ParticipantAnswer?>(null, ParticipantAnswer.No, ParticipantAnswer.Yes, ParticipantAnswer.Refused);

    private static Gen<bool?> Tick { get; } = Gen.Frequency((1, Gen.Constant((bool?)null)), (5, Gen.Elements<bool?>(true, false)));

    private static Gen<VoluntaryFacts> Voluntary { get; } =
        from a in Gen.ArrayOf(Answer, 8)
        select new VoluntaryFacts
        {
            MigrantOrMinority = a[0], Disability = a[1], OtherDisadvantage = a[2], ThirdCountryNational = a[3], ForeignBackground = a[4],
            Minority = a[5], HousingExclusion = a[6], RuralArea = a[7],
        };

    private static Gen<EntryFacts> Entry { get; } =
        from born in Maybe(Gen.Elements(
            new LocalDate(1962, 3, 1), new LocalDate(1964, 2, 29), new LocalDate(1990, 1, 1), new LocalDate(1994, 3, 1), new LocalDate(2004, 2, 29),
            new LocalDate(2003, 3, 2)))
        from gender in Maybe(Gen.Elements(Gender.Female, Gender.Male, Gender.NonBinary))
        from status in Gen.Elements(EmploymentStatus.Unemployed, EmploymentStatus.Inactive, EmploymentStatus.Employed)
        from isOne in Gen.Choose(0, 5)
        from ticks in Gen.ArrayOf(Tick, 4)
        from training in Answer
        from education in Maybe(Gen.Elements(Enum.GetValues<EducationAttainment>()))
        from household in Gen.ArrayOf(Answer, 3)
        from voluntary in Voluntary
        let facts = new EntryFacts
        {
            BornOn = born,
            Gender = gender,
            IsLongTermUnemployed = ticks[3],
            EducationOrTraining = training,
            Education = education,
            Household = new() { NobodyWorks = household[0], DependentChildren = household[1], SingleAdult = household[2] },
            Voluntary = voluntary,
        }
        select isOne > 0 ? facts with { Status = status } : facts with { IsUnemployed = ticks[0], IsInactive = ticks[1], IsEmployed = ticks[2] };

    private static Gen<LabourMarketEvent> Event { get; } =
        from day in Gen.Elements(0, 1, 27, 28, 29)
        from situation in Gen.Elements(LabourMarketSituation.Employed, LabourMarketSituation.JobSearching, LabourMarketSituation.Inactive)
        select new LabourMarketEvent(new LocalDate(2022, 8, 31).PlusDays(day), situation);

    private static Gen<ResultFacts> Results { get; } =
        from events in Gen.ListOf(Event)
        from isAsked in Gen.Choose(0, 3)
        from answers in Gen.ArrayOf(Answer, 3)
        from after in Maybe(Gen.Elements(Enum.GetValues<LabourMarketSituation>()))
        select new ResultFacts
        {
            LabourMarket = isAsked == 0 ? null : events.Take(4).ToValueList(),
            StartedEducation = answers[0],
            Qualification = answers[1],
            Improvement = answers[2],
            SituationAfterSixMonths = after,
        };

    private static Gen<EsfOperation> Operations { get; } =
        from generation in Gen.Elements(EsfGeneration.Esf, EsfGeneration.EsfPlus)
        from limits in Gen.Elements(null, ShortSupportLimits.None, ShortSupportLimits.LaenderPractice)
        from collects in Tick
        select new EsfOperation
        {
            Id = "V", Generation = generation, IsStructural = false, ShortSupport = limits, CollectsLongerTermResults = collects,
        };

    private static Gen<Participation> Of(EsfOperation operation) =>
        from key in Gen.Choose(0, 20)
        from entered in Maybe(Gen.Elements(
            new LocalDate(2018, 8, 1), new LocalDate(2018, 8, 2), new LocalDate(2019, 2, 28), new LocalDate(2019, 3, 1), new LocalDate(2022, 3, 1)))
        from exited in Maybe(Gen.Elements(new LocalDate(2022, 8, 31), new LocalDate(2026, 11, 1)))
        from hours in Maybe(Gen.Elements(7m, 8m, 8.5m, 40m))
        from age in Maybe(Gen.Elements(14, 15, 24, 25, 54, 55, 57))
        from days in Maybe(Gen.Choose(1, 3))
        from walkIn in Tick
        from entry in Entry
        from results in Results
        select new Participation
        {
            Operation = operation, PersonKey = $"{key}", EnteredOn = entered, ExitedOn = exited, ReportedAge = age, Hours = hours, Days = days, IsWalkIn = walkIn,
            AtEntry = entry, Results = results,
        };

    /// <summary>One record.</summary>
    public static Gen<Participation> Records { get; } = Operations.SelectMany(Of);

    /// <summary>Records of one operation; some people have several.</summary>
    public static Gen<Participation[]> Lists { get; } =
        from operation in Operations
        from records in Gen.ListOf(Of(operation))
        select records.ToArray();

    private static Gen<T?> Maybe<T>(Gen<T> values)
        where T : struct => Gen.Frequency((1, Gen.Constant((T?)null)), (6, values.Select(v => (T?)v)));
}
