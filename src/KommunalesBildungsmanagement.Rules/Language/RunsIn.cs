namespace KommunalesBildungsmanagement.Rules;

/// <summary>Where a rule must be executable.</summary>
public enum RunsIn
{
    /// <summary>In memory.</summary>
    Memory,

    /// <summary>In memory and in SQL; what no LINQ provider translates is an error then (KBM5002).</summary>
    Sql,
}
