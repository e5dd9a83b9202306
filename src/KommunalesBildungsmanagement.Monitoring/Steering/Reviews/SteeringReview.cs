using System.Globalization;

namespace KommunalesBildungsmanagement.Monitoring.Steering.Reviews;

/// <summary>
/// Looks at a whole loop on a day: everything that should hold, with its outcome, all at once. What does not hold is a warning, what is not known
/// is a question, and each has a next step. The order of records does not matter.
/// </summary>
public sealed record SteeringReview
{
    private SteeringReview(SteeringLoop loop, SteeringReviewOptions options, ValueList<SteeringRemark> remarks) =>
        (Loop, Options, Remarks) = (loop, options, remarks);

    /// <summary>The loop.</summary>
    public SteeringLoop Loop { get; }

    /// <summary>The day and what else was laid down.</summary>
    public SteeringReviewOptions Options { get; }

    /// <summary>Everything that was looked at, also what is in order, by code and place.</summary>
    public ValueList<SteeringRemark> Remarks { get; }

    /// <summary>What does not hold.</summary>
    public IEnumerable<SteeringRemark> Warnings => Remarks.Where(r => r.Outcome.IsFalse);

    /// <summary>What is not known.</summary>
    public IEnumerable<SteeringRemark> Questions => Remarks.Where(r => r.Outcome.IsUnknown);

    /// <summary>Whether everything holds: false as soon as there is a warning, unknown if there are questions only.</summary>
    public Truth IsInOrder => Remarks.Aggregate(Truth.True, (all, remark) => all & remark.Outcome);

    /// <summary>Reviews a loop.</summary>
    /// <param name="loop">The loop.</param>
    /// <param name="options">The day and what else is laid down.</param>
    public static SteeringReview Of(SteeringLoop loop, SteeringReviewOptions options)
    {
        ArgumentNullException.ThrowIfNull(loop);
        ArgumentNullException.ThrowIfNull(options);
        var review = new ReviewCase(loop, options);
        IEnumerable<SteeringRemark> remarks =
        [
            .. GoalReviews.Of(review), .. MeasureReviews.Of(review), .. EvaluationReviews.Of(review), .. RecommendationReviews.Of(review),
            .. DecisionReviews.Of(review), .. FindingReviews.Of(review), .. DuplicateReviews.Of(review),
        ];
        return new(
            loop, options,
            remarks.OrderBy(r => r.Code, StringComparer.Ordinal).ThenBy(r => r.Location, StringComparer.Ordinal).ToValueList());
    }

    /// <summary>Warnings, then questions, one line each.</summary>
    /// <param name="culture">The reader's culture.</param>
    public string Render(CultureInfo culture) => string.Join('\n', Warnings.Concat(Questions).Select(r => r.Describe(culture)));
}
