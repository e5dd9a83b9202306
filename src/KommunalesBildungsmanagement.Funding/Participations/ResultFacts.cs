namespace KommunalesBildungsmanagement.Funding.Participations;

/// <summary>What was found out about a participant after leaving. What is <see langword="null"/> is not known and never counts as "no".</summary>
/// <remarks>Equality is by value; immutable.</remarks>
public sealed record ResultFacts
{
    /// <summary>Nothing is known.</summary>
    public static ResultFacts Unknown { get; } = new();

    /// <summary>
    /// The situation in the labour market on the day of leaving, and each change since, in any order. Empty: asked, and nothing has changed since
    /// entry. <see langword="null"/>: not asked.
    /// </summary>
    [PersonalData]
    public ValueList<LabourMarketEvent>? LabourMarket { get; init; }

    /// <summary>The answer whether newly in education or training within the 28 days.</summary>
    [Term("de", "Angabe zur Aufnahme einer Bildung"), Term("en", "answer on taking up education"), PersonalData]
    public ParticipantAnswer? StartedEducation { get; init; }

    /// <summary>Whether newly in education or training within the 28 days.</summary>
    [Term("de", "hat eine schulische oder berufliche Bildung aufgenommen"), Term("en", "has taken up education or training"), PersonalData]
    public bool? HasStartedEducation => StartedEducation.Known();

    /// <summary>The answer whether a qualification was gained by the end of the 28 days.</summary>
    [Term("de", "Angabe zur Qualifizierung"), Term("en", "answer on a qualification"), PersonalData]
    public ParticipantAnswer? Qualification { get; init; }

    /// <summary>Whether a qualification was gained by the end of the 28 days.</summary>
    [Term("de", "hat eine Qualifizierung erlangt"), Term("en", "has gained a qualification"), PersonalData]
    public bool? HasQualification => Qualification.Known();

    /// <summary>The situation in the labour market on the day six months after leaving.</summary>
    [Term("de", "Lage sechs Monate nach Austritt"), Term("en", "situation six months after leaving"), PersonalData]
    public LabourMarketSituation? SituationAfterSixMonths { get; init; }

    /// <summary>
    /// The answer whether the situation of somebody employed at entry has improved after six months: from precarious to stable or from part-time to
    /// full employment, to a more demanding position, or by promotion. More pay alone is none of these.
    /// </summary>
    [PersonalData]
    public ParticipantAnswer? Improvement { get; init; }

    /// <summary>Whether the situation has improved after six months.</summary>
    [Term("de", "verbesserte Lage auf dem Arbeitsmarkt nach sechs Monaten"), Term("en", "improved labour market situation after six months")]
    [PersonalData]
    public bool? HasImproved => Improvement.Known();

    /// <summary>Says only what it is: what it holds belongs in no log.</summary>
    public override string ToString() => nameof(ResultFacts);
}
