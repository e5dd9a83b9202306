namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// A catalogue of offerings, made ready for many people: the same answers as <see cref="NaiveMatcher"/>, without looking at every offering for
/// each of them.
/// </summary>
/// <remarks>
/// Immutable, safe on any thread. <see cref="With"/> and <see cref="Without"/> return another index that shares what has not changed.
/// </remarks>
public sealed class MatchingIndex
{
    private MatchingIndex(
        OfferingEntries entries, SpecificationIndex<PersonProfile, LearningOffering> offerings, ValueList<Problem> problems) =>
        (Entries, Offerings, Problems) = (entries, offerings, problems);

    /// <summary>Day, landscape and weights.</summary>
    public MatchingContext Context => Entries.Context;

    /// <summary>Offerings that were left out, because their id had come before. <see cref="CatalogueCheck"/> finds more.</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>The index behind it.</summary>
    public SpecificationIndex<PersonProfile, LearningOffering> Offerings { get; }

    /// <summary>An index of a catalogue.</summary>
    /// <param name="offerings">The offerings. Of several with the same id the first counts, and the others are problems.</param>
    /// <param name="context">Day, landscape and weights.</param>
    public static MatchingIndex Of(IEnumerable<LearningOffering> offerings, MatchingContext context)
    {
        var (distinct, problems) = CatalogueCheck.Distinct(offerings);
        var entries = new OfferingEntries(context);
        return new(entries, SpecificationIndex<PersonProfile, LearningOffering>.Of(distinct, entries.Of, entries.Removal), problems);
    }

    /// <summary>The index with an offering added, in place of the one with the same id if there is one.</summary>
    /// <param name="offering">The offering.</param>
    public MatchingIndex With(LearningOffering offering) => new(Entries, Offerings.With(offering), Problems);

    /// <summary>The index without an offering.</summary>
    /// <param name="id">Its id.</param>
    public MatchingIndex Without(string id) => new(Entries, Offerings.Without(id), Problems);

    /// <summary>A reader for one thread: rankings and counts without explanation, and without allocating.</summary>
    public IndexReader<PersonProfile, LearningOffering> NewReader() => Offerings.NewReader();

    /// <summary>The best offerings for a person, each with its explanation.</summary>
    /// <param name="profile">The person.</param>
    /// <param name="count">How many at most.</param>
    public ValueList<MatchResult> Match(PersonProfile profile, int count)
    {
        var reader = NewReader();
        return Explained(reader.Prepare(profile), count, reader);
    }

    /// <summary>The best offerings explained, how many came to which verdict, and what is best asked next.</summary>
    /// <param name="profile">The person.</param>
    /// <param name="count">How many offerings at most.</param>
    public MatchAnswer Answer(PersonProfile profile, int count)
    {
        var reader = NewReader();
        var prepared = reader.Prepare(profile);
        var best = Explained(prepared, count, reader);
        var survey = reader.Survey(prepared);
        return new(best, survey.Counts, survey.OpenTerms);
    }

    private ValueList<MatchResult> Explained(
        PreparedSubject<PersonProfile> profile, int count, IndexReader<PersonProfile, LearningOffering> reader)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var best = new Ranked<LearningOffering>[Math.Min(count, Offerings.Count)];
        var found = reader.FindBest(profile, best);
        return best.Take(found).Select(b => NaiveMatcher.Match(profile.Subject, b.Item, Context)).ToValueList();
    }

    /// <summary>Which answers change, and how, when a person's facts are others.</summary>
    /// <param name="before">The person as known before.</param>
    /// <param name="after">The person as known now.</param>
    /// <returns>Each offering whose verdict or points are others, by id.</returns>
    public ValueList<AnswerChange<LearningOffering>> Changes(PersonProfile before, PersonProfile after) =>
        NewReader().Changes(before, after).OrderBy(c => c.Of.Id, StringComparer.Ordinal).ToValueList();

    /// <summary>Every answer for a person but "not suitable", as changes from not suitable, by id.</summary>
    /// <param name="profile">The person.</param>
    public ValueList<AnswerChange<LearningOffering>> Answers(PersonProfile profile) =>
        NewReader().Changes(before: null, profile).OrderBy(c => c.Of.Id, StringComparer.Ordinal).ToValueList();

    /// <summary>Stored profiles, ready for the question whom a changed offering concerns.</summary>
    /// <remarks>Profiles are transient by default; store them only on a legal basis of your own.</remarks>
    /// <param name="profiles">The profiles, by keys that say nothing about the person.</param>
    public ProfileIndex Of(IEnumerable<KeyValuePair<string, PersonProfile>> profiles) => ProfileIndex.Of(profiles, this);

    /// <summary>How questions are answered: what is indexed, what is evaluated, what it costs in memory.</summary>
    public IndexPlan DescribePlan() => Offerings.DescribePlan();

    internal OfferingEntries Entries { get; }
}
