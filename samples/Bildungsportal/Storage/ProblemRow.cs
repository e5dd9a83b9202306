namespace Bildungsportal.Storage;

/// <summary>A problem of the import, kept so that it is shown after a restart too.</summary>
public sealed class ProblemRow
{
    /// <summary>Running number, in the order of finding.</summary>
    public int Number { get; init; }

    /// <summary>Stable code.</summary>
    public required string Code { get; init; }

    /// <summary>Where.</summary>
    public required string Location { get; init; }

    /// <summary>The value seen.</summary>
    public string? Value { get; init; }

    /// <summary>What is wrong.</summary>
    public required string WhatGerman { get; init; }

    /// <summary>What is wrong.</summary>
    public required string WhatEnglish { get; init; }

    /// <summary>What to do.</summary>
    public required string RemedyGerman { get; init; }

    /// <summary>What to do.</summary>
    public required string RemedyEnglish { get; init; }

    /// <summary>How grave.</summary>
    public required ProblemSeverity Severity { get; init; }

    /// <summary>The row of a problem.</summary>
    public static ProblemRow Of(Problem problem) => new()
    {
        Code = problem.Code,
        Location = problem.Location,
        Value = problem.Value,
        WhatGerman = problem.What.German,
        WhatEnglish = problem.What.English,
        RemedyGerman = problem.Remedy.German,
        RemedyEnglish = problem.Remedy.English,
        Severity = problem.Severity,
    };

    /// <summary>The problem.</summary>
    public Problem ToProblem() => new(Code, Location, Value, new(WhatGerman, WhatEnglish), new(RemedyGerman, RemedyEnglish), Severity);
}
