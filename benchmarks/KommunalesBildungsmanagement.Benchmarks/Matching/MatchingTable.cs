using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>All engines in one process, one round after another, as a table: for machines on which the harness's own builds take too long.</summary>
public static class MatchingTable
{
    private const int WarmUps = 1;
    private const int Rounds = 5;

    /// <param name="selectivity">How few courses suit. One in a process: what an earlier one leaves in memory makes loops over objects slower.</param>
    /// <param name="courses">How many courses.</param>
    /// <param name="learners">How many learners; engines that are slow answer the first of them only.</param>
    public static void Print(Selectivity selectivity, int courses, int learners)
    {
        using var engines = new MatchingEngines(Workload.Courses(selectivity, courses), Workload.Learners(selectivity, learners));
        var runs = engines.All.Select(engine => new Run(engine, Math.Min(learners, MatchingEngines.LearnersFor(engine, courses)))).ToList();
        for (var round = 0; round < WarmUps + Rounds; round++)
        {
            foreach (var run in runs) run.Measure(counts: round >= WarmUps);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"### {selectivity}: {courses:N0} courses, {learners:N0} learners"));
        Console.WriteLine();
        Console.WriteLine("| engine | learners | CPU µs per learner | wall µs per learner | CPU, times the index | same checksum as the index |");
        Console.WriteLine("|---|---:|---:|---:|---:|---|");
        foreach (var run in runs)
        {
            var same = run.Checksum == engines.All[0].Answer(run.Learners) ? "yes" : "NO";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {run.Engine.Name} | {run.Learners:N0} | {run.Cpu:N2} | {run.Wall:N2} | {run.Cpu / runs[0].Cpu:N1} | {same} |"));
        }

        Console.WriteLine();
    }

    /// <summary>What machine this is.</summary>
    public static void PrintMachine()
    {
        var model = LinesOf("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim();
        var load = LinesOf("/proc/loadavg").FirstOrDefault();
        Console.WriteLine($"{model ?? "Processor unknown"}, {Environment.ProcessorCount} cores, load {load ?? "unknown"}");
        Console.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}");
        Console.WriteLine();
    }

    private static IEnumerable<string> LinesOf(string path) => File.Exists(path) ? File.ReadLines(path) : [];

    /// <summary>The measurements of one engine.</summary>
    private sealed class Run(MatchingEngine engine, int learners)
    {
        private readonly List<double> _cpu = [];
        private readonly List<double> _wall = [];

        public MatchingEngine Engine => engine;

        public int Learners => learners;

        public ulong Checksum { get; private set; }

        public double Cpu => Median(_cpu);

        public double Wall => Median(_wall);

        public void Measure(bool counts)
        {
            // What it needs is in the caches, as far as it fits, and not what the engine before it needed.
            engine.Answer(learners);
            var (cpu, clock) = (engine.CpuTime, Stopwatch.StartNew());
            Checksum = engine.Answer(learners);
            if (!counts) return;
            _wall.Add(clock.Elapsed.TotalMicroseconds / learners);
            _cpu.Add((engine.CpuTime - cpu).TotalMicroseconds / learners);
        }

        private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
    }
}
