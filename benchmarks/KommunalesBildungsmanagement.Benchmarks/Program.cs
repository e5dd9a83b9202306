using System.Globalization;
using BenchmarkDotNet.Running;
using KommunalesBildungsmanagement.Benchmarks.Esf;
using KommunalesBildungsmanagement.Benchmarks.Matching;

// matching-table SELECTIVITY COURSES LEARNERS: all engines of the matching benchmark in this process, as a table.
if (args is ["matching-table", var selectivity, var courses, var learners])
{
    MatchingTable.PrintMachine();
    MatchingTable.Print(
        Enum.Parse<Selectivity>(selectivity), int.Parse(courses, CultureInfo.InvariantCulture), int.Parse(learners, CultureInfo.InvariantCulture));
    return;
}

// esf-table RECORDS: the rules about participants of the European Social Fund, all engines in this process.
if (args is ["esf-table", var records])
{
    MatchingTable.PrintMachine();
    EsfTable.Print(int.Parse(records, CultureInfo.InvariantCulture));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
