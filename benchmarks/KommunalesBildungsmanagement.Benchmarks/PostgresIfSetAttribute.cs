using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Running;
using KommunalesBildungsmanagement.Benchmarks.Matching;

namespace KommunalesBildungsmanagement.Benchmarks;

/// <summary>Leaves PostgreSQL out where there is none; the engines say so when they are set up.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PostgresIfSetAttribute : FilterConfigBaseAttribute
{
    public PostgresIfSetAttribute()
        : base(new SimpleFilter(c => PostgresMatching.Connection is not null || !IsPostgres(c)))
    {
    }

    private static bool IsPostgres(BenchmarkCase c) => c.Descriptor.WorkloadMethod.Name == nameof(MatchingBenchmarks.Postgres);
}
