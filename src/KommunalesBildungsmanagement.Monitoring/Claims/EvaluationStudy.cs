using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Monitoring.Effects;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Provenances;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>One outcome of one measure, observed by one design.</summary>
public sealed record EvaluationStudy
{
    /// <summary>Stable id, not blank.</summary>
    public required string Id { get; init => field = Require.Text(value); }

    /// <summary>Id of the measure.</summary>
    public required string Measure { get; init => field = Require.Text(value); }

    /// <summary>Title of the measure as it stands in quotation marks.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What is measured.</summary>
    public required StudyOutcome Outcome { get; init; }

    /// <summary>The observations.</summary>
    public required IStudyData Data { get; init; }

    /// <summary>Enrolments, 0 or more; a person may enrol several times. <see langword="null"/> if nobody has counted.</summary>
    public int? Enrolments { get; init => field = Require.NotNegative(value); }

    /// <summary>Who is missing at the end; <see langword="null"/> if nobody has counted.</summary>
    public Attrition? Attrition { get; init; }

    /// <summary>Who answered of those who were asked; <see langword="null"/> if nobody was asked, or nobody has counted.</summary>
    public PersonShare? Answered { get; init; }

    /// <summary>When it was observed.</summary>
    public required DateRange Days { get; init; }

    /// <summary>What is known of other steps of the measure; the step of the outcome is added to it.</summary>
    public ImpactChain Chain { get; init; } = new() { Results = [] };

    /// <summary>Where it comes from.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>Computes what the data give.</summary>
    /// <param name="level">Confidence level of the intervals, between 0 and 1.</param>
    public StudyAnalysis Analyse(double level = 0.95) => StudyAnalysis.Of(this, level);
}
