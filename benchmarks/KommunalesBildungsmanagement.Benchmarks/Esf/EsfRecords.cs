using KommunalesBildungsmanagement.Funding.EsfOperations;
using KommunalesBildungsmanagement.Funding.Participations;
using NodaTime;

namespace KommunalesBildungsmanagement.Benchmarks.Esf;

/// <summary>Records of participants as a funding body has them: most in order, about one in four with a gap or a slip. The same at every run.</summary>
public static class EsfRecords
{
    private static readonly EsfOperation[] Operations =
    [
        Operation("1", EsfGeneration.Esf, false, true), Operation("2", EsfGeneration.Esf, false, false),
        Operation("3", EsfGeneration.EsfPlus, false, true), Operation("4", EsfGeneration.EsfPlus, false, false),
        Operation("5", EsfGeneration.EsfPlus, true, false),
    ];

    public static Participation[] Of(int count)
    {
        var random = new Random(20261122);
        return [.. Enumerable.Range(0, count).Select(n => Record(n, random))];
    }

    private static EsfOperation Operation(string id, EsfGeneration generation, bool isStructural, bool collects) => new()
    {
        Id = id, Generation = generation, IsStructural = isStructural, CollectsLongerTermResults = collects, ShortSupport = ShortSupportLimits.LaenderPractice,
    };

    private static Participation Record(int number, Random random)
    {
        bool Gap() => random.Next(30) == 0;
        ParticipantAnswer? Answer() => Gap() ? null : (ParticipantAnswer)random.Next(3);
        var born = new LocalDate(1955, 1, 1).PlusDays(random.Next(55 * 365));
        var entered = new LocalDate(2019, 1, 1).PlusDays(random.Next(6 * 365));
        var exit = entered.PlusDays(random.Next(10, 600));
        var facts = new EntryFacts
        {
            BornOn = Gap() ? null : born,
            Gender = Gap() ? null : (Gender)random.Next(2),
            Education = Gap() ? EducationAttainment.Refused : (EducationAttainment)random.Next(9),
            EducationOrTraining = Answer(),
            Voluntary = new() { Disability = Answer(), ForeignBackground = Answer(), ThirdCountryNational = Answer() },
        };
        return new()
        {
            Operation = Operations[random.Next(Operations.Length)],
            PersonKey = $"{number}",
            EnteredOn = entered,
            ExitedOn = Gap() ? null : exit,
            ReportedAge = random.Next(3) == 0 ? null : Age.On(born, entered) + (Gap() ? 1 : 0),
            Hours = random.Next(4, 200),
            Days = random.Next(1, 60),
            IsWalkIn = Gap() ? null : false,
            AtEntry = Gap()
                ? facts with { IsUnemployed = true, IsInactive = false, IsEmployed = true }
                : facts with { Status = (EmploymentStatus)random.Next(3) },
            Results = new()
            {
                LabourMarket = Gap() ? null
                    : [new(exit, LabourMarketSituation.JobSearching), new(exit.PlusDays(random.Next(1, 40)), LabourMarketSituation.Employed)],
                StartedEducation = Answer(),
                Qualification = Answer(),
                SituationAfterSixMonths = Gap() ? null : LabourMarketSituation.Employed,
            },
        };
    }
}
