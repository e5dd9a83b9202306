using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace KommunalesBildungsmanagement.Benchmarks;

/// <summary>Three iterations in this process: no build for each case, which a loaded machine does not finish in time.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ShortInProcessAttribute : Attribute, IConfigSource
{
    public IConfig Config { get; } = ManualConfig.CreateEmpty().AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
}
