using System.Globalization;
using BenchmarkDotNet.Running;
using KommunalesBildungsmanagement.Benchmarks.Matching;

// matching-table COURSES LEARNERS: all engines of the matching benchmark in this process, as a table.
if (args is ["matching-table", var courses, var learners])
{
    MatchingTable.PrintMachine();
    MatchingTable.Print(int.Parse(courses, CultureInfo.InvariantCulture), int.Parse(learners, CultureInfo.InvariantCulture));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
