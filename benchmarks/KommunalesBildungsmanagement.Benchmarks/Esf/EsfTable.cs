using System.Diagnostics;
using System.Globalization;
using KommunalesBildungsmanagement.Funding.EsfOperations;
using KommunalesBildungsmanagement.Funding.ParticipantIndicators;
using KommunalesBildungsmanagement.Funding.Participations;

namespace KommunalesBildungsmanagement.Benchmarks.Esf;

/// <summary>Generated verdicts and FluentValidation in one process, one round after another, as a table; the answers must be the same.</summary>
public static class EsfTable
{
    private const int WarmUps = 2;
    private const int Rounds = 5;

    public static void Print(int count)
    {
        var records = EsfRecords.Of(count);
        var checks = new EsfChecks();
        (string Name, Func<Participation, int> Mask)[] ways = [("generated verdicts", checks.Generated), ("FluentValidation", checks.FluentValidation)];
        var sums = ways.Select(w => EsfChecks.Sum(records, w.Mask)).ToArray();
        var runs = ways.Select(_ => new List<(double Cpu, double Wall, long Bytes)>()).ToArray();
        for (var round = 0; round < WarmUps + Rounds; round++)
        {
            for (var way = 0; way < ways.Length; way++)
            {
                var run = Measure(() => EsfChecks.Sum(records, ways[way].Mask));
                if (round >= WarmUps) runs[way].Add(run);
            }
        }

        var faulty = records.Count(r => checks.Generated(r) != 0);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"### {count:N0} records, {faulty:N0} of them with a finding, 7 rules"));
        Console.WriteLine();
        Console.WriteLine("| way | CPU ns per record | wall ns per record | bytes per record | CPU, times the generated verdicts | checksum |");
        Console.WriteLine("|---|---:|---:|---:|---:|---|");
        var baseline = Median(runs[0].Select(r => r.Cpu));
        for (var way = 0; way < ways.Length; way++)
        {
            var (cpu, wall, bytes) = (Median(runs[way].Select(r => r.Cpu)), Median(runs[way].Select(r => r.Wall)), Median(runs[way].Select(r => (double)r.Bytes)));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {ways[way].Name} | {cpu / count:N1} | {wall / count:N1} | {bytes / count:N1} | {cpu / baseline:N1} | {sums[way]:x16} |"));
        }

        Console.WriteLine();
        Console.WriteLine(sums[0] == sums[1] ? "The answers are the same." : "THE ANSWERS DIFFER.");
        PrintCounting(records);
    }

    private static void PrintCounting(Participation[] records)
    {
        var operation = new EsfOperation { Id = "3", Generation = EsfGeneration.EsfPlus, IsStructural = false };
        Participation[] mine = [.. records.Select(r => r with { Operation = operation })];
        var context = new RuleContext(EsfChecks.Today);
        var times = Enumerable.Range(0, 5).Select(_ => Measure(() => (ulong)IndicatorTable.Of(operation, mine, context).GrandTotal!.Value).Cpu);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"A table of all 23 indicators of ESF+ over the same records: {Median(times) / 1e6:N0} ms of CPU."));
        Console.WriteLine();
    }

    private static (double Cpu, double Wall, long Bytes) Measure(Func<ulong> work)
    {
        var (bytes, cpu, clock) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        _ = work();
        return ((Environment.CpuUsage.TotalTime - cpu).TotalNanoseconds, clock.Elapsed.TotalNanoseconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    private static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;
}
