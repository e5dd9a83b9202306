namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>How many courses suit a learner: of 100,000 about 1,000, 100 and a handful.</summary>
public enum Selectivity
{
    Low,
    Medium,
    High,
}
