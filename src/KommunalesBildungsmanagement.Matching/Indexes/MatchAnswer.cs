namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// The answer of a catalogue to one person: the best offerings explained, how many came to which verdict, and what is best asked next.
/// </summary>
/// <param name="Best">The best offerings, best first, each with its reasons.</param>
/// <param name="Counts">How many offerings came to which verdict.</param>
/// <param name="OpenTerms">What is unknown of the person, by the number of offerings it keeps open; the first is the best next question.</param>
public sealed record MatchAnswer(ValueList<MatchResult> Best, VerdictCounts Counts, ValueList<OpenTerm<PersonProfile>> OpenTerms)
{
    /// <summary>Says how many offerings there are and nothing about the person: what a log may hold.</summary>
    public override string ToString() => $"{nameof(MatchAnswer)}({Best.Count})";
}
