namespace KommunalesBildungsmanagement.Matching;

/// <summary>Reads offerings as entries of an index. Knows the context and no catalogue, so that nothing old is held by whoever keeps it.</summary>
internal sealed class OfferingEntries(MatchingContext context)
{
    public MatchingContext Context { get; } = context;

    public MeasureRemoval Removal { get; } = new(context);

    /// <summary>What an offering requires and prefers.</summary>
    public IndexEntry<PersonProfile> Of(LearningOffering offering)
    {
        var criteria = OfferingCriteria.Of(offering, Context);
        var requirements = criteria.Where(c => c.Kind == AccessKind.Hard).ToList();
        return new()
        {
            Id = offering.Id,
            Order = Period.DaysBetween(Context.Day, NaiveMatcher.NextStart(offering, Context.Day)),
            Requirements = requirements.Select(c => new IndexRequirement<PersonProfile>(c.Condition, c.CountsWhen)).ToValueList(),
            Preferences = criteria.Where(c => c.Kind == AccessKind.Soft)
                .Select(c => new IndexPreference<PersonProfile>(c.Condition, c.Weight)).ToValueList(),
            IsRemovable = Removal.MayRemove(offering, requirements),
        };
    }

    /// <summary>The answer of an offering to a person, measures included.</summary>
    public Answer Judge(PersonProfile profile, LearningOffering offering)
    {
        var (verdict, points) = Removal.Judge(profile, offering);
        return verdict == Verdict.NotSuitable ? Answer.None : new(verdict, points);
    }
}
