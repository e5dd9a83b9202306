using KommunalesBildungsmanagement.Monitoring.Steering.Trails;

namespace KommunalesBildungsmanagement.Monitoring.Steering.Reviews;

/// <summary>Something that waits for somebody.</summary>
/// <param name="Responsible">Id of the actor or body; <see langword="null"/> if nobody is on record.</param>
/// <param name="DueOn">The last day; <see langword="null"/> if there is none.</param>
/// <param name="What">What is to be done or asked.</param>
/// <param name="Location">Where in the records.</param>
/// <param name="IsOverdue">Whether the last day was over on the day of the review.</param>
public sealed record OpenItem(string? Responsible, LocalDate? DueOn, LocalizedText What, string Location, bool IsOverdue)
{
    /// <summary>
    /// Everything open after a review: warnings, questions, recommendations that wait for their resolution, follow-ups not done. By responsible,
    /// nobody last; then by day, without a day last.
    /// </summary>
    /// <param name="review">The review.</param>
    public static ValueList<OpenItem> Of(SteeringReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        var (records, day) = (review.Loop.Records, review.Options.Day);
        IEnumerable<OpenItem> items =
        [
            .. review.Warnings.Select(r => new OpenItem(r.Responsible, r.DueOn, Sentences(r.What, r.NextStep), r.Location, r.DueOn < day)),
            .. review.Questions.Select(r => new OpenItem(
                r.Responsible, r.DueOn, Sentences([.. r.Questions, r.NextStep]), r.Location, r.DueOn < day)),
            .. from r in records.Recommendations
               where r.DueOn >= day && !review.Loop.ResolutionsOn(r.Id).Any(x => x.IsAnswer)
               let kind = SteeringTrail.Words(TrailKind.Recommendation)
               select new OpenItem(
                   r.Addressee, r.DueOn, new($"{kind.German}: {r.Asks.German}", $"{kind.English}: {r.Asks.English}"),
                   $"recommendations[{r.Id}].resolution", false),
            .. from d in records.Decisions
               where d.FollowUp is not null && (d.FollowUp.DoneOn is null || d.FollowUp.DoneOn > day)
               select new OpenItem(d.FollowUp!.Responsible, d.FollowUp.DueOn, d.FollowUp.What, $"decisions[{d.Id}].followUp", d.FollowUp.DueOn < day),
        ];
        return items.OrderBy(i => i.Responsible is null).ThenBy(i => i.Responsible, StringComparer.Ordinal)
            .ThenBy(i => i.DueOn is null).ThenBy(i => i.DueOn).ThenBy(i => i.Location, StringComparer.Ordinal)
            .ThenBy(i => i.What.German, StringComparer.Ordinal).ToValueList();
    }

    private static LocalizedText Sentences(params ReadOnlySpan<LocalizedText> texts)
    {
        var all = texts.ToArray();
        return new(string.Join(' ', all.Select(t => t.German)), string.Join(' ', all.Select(t => t.English)));
    }
}
