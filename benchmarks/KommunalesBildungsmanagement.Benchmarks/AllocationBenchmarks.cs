using BenchmarkDotNet.Attributes;
using KommunalesBildungsmanagement.Matching;
using KommunalesBildungsmanagement.Periods;
using NodaTime;

namespace KommunalesBildungsmanagement.Benchmarks;

/// <summary>A large city's round: 20,000 applicants with three to seven wishes each, 300 offers with two quotas, about 15,000 places.</summary>
[MemoryDiagnoser]
public class AllocationBenchmarks
{
    private AllocationRound _round = null!;
    private CheckedRound _checked = null!;

    [GlobalSetup]
    public void Setup()
    {
        _round = Round(20_000, 300);
        _checked = _round.Check();
        if (_checked.Problems.Count > 0) throw new InvalidOperationException(_checked.Problems[0].ToString());
        var proposal = PlaceAllocation.Allocate(_checked);
        if (Checksum(proposal.Placements) != Checksum(TextbookAllocation.Allocate(_checked)))
            throw new InvalidOperationException("The answers differ.");
        if (!StabilityCheck.Check(_checked, proposal.Placements).IsStable) throw new InvalidOperationException("The answer is not stable.");
    }

    [Benchmark(Baseline = true)]
    public int Textbook() => TextbookAllocation.Allocate(_checked).Count;

    [Benchmark]
    public int Allocate() => PlaceAllocation.Allocate(_checked).Placements.Count;

    [Benchmark]
    public bool AllocateAndCheck() => StabilityCheck.Check(_checked, PlaceAllocation.Allocate(_checked).Placements).IsStable;

    [Benchmark]
    public int FindProblemsAndDrawLots() => _round.Check().Applicants.Count;

    private static ulong Checksum(IEnumerable<Placement> placements) =>
        placements.Aggregate(0UL, (sum, p) => sum + Lottery.NumberOf(1, $"{p.Applicant}/{p.Place}"));

    private static AllocationRound Round(int applicants, int places)
    {
        var random = new Random(7);
        string[] groups = ["staff", "district"];
        return new()
        {
            Day = new(2026, 3, 1),
            Criteria = new()
            {
                Title = new("Satzung", "by-law"),
                ResolvedBy = "Gemeinderat",
                ResolvedOn = new(2025, 11, 3),
                Validity = DateRange.Always,
                Citation = new("Beispielsatzung", "§ 4", null, null, Confidence.Unstated),
                Classes = [new(1, new("eins", "one")), new(2, new("zwei", "two")), new(3, new("drei", "three"))],
                Criteria = [new("age", new("Alter", "age"), 30), new("work", new("Berufstätigkeit", "employment"), 10)],
            },
            Places = Enumerable.Range(0, places).Select(p => new PlaceOffer
            {
                Id = $"p{p:000}",
                Name = LocalizedText.Same($"Kita {p}"),
                Capacity = random.Next(30, 71),
                Quotas =
                [
                    new("staff", new("Beschäftigte", "staff"), 3, UnfilledQuota.Released),
                    new("district", new("Stadtteil", "district"), 5, UnfilledQuota.Released),
                ],
            }).ToValueList(),
            Applicants = Enumerable.Range(0, applicants).Select(a => new Applicant
            {
                Id = $"a{a:00000}",
                Wishes = Wishes(random, places).ToValueList(),
                Groups = PartialSet<string>.Exactly(groups.Where(_ => random.Next(10) == 0)),
            }).ToValueList(),
            TieRule = TieRule.Lottery,
            Seed = 2026,
        };
    }

    // Some places are wanted more than others: the smaller number of two.
    private static IEnumerable<Wish> Wishes(Random random, int places) =>
        from place in Enumerable.Range(0, 20).Select(_ => Math.Min(random.Next(places), random.Next(places))).Distinct().Take(random.Next(3, 8))
        select new Wish
        {
            Place = $"p{place:000}",
            Eligibility = random.Next(50) == 0 ? Truth.Unknown : Truth.True,
            EligibilityReason = new("Wohnsitz", "residence"),
            PriorityClass = random.Next(1, 4),
            Breakdown = [new("age", random.Next(31), new("Ausweis", "passport")), new("work", random.Next(2) * 10, new("Bescheinigung", "letter"))],
        };
}
