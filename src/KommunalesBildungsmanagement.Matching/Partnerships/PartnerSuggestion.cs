using System.Globalization;
using KommunalesBildungsmanagement.Actors;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>A partner that an actor might work with, and what for. A proposal: both stay independent and decide themselves.</summary>
[ResultMatters]
public sealed record PartnerSuggestion
{
    /// <summary>The actor that asks.</summary>
    public required EducationActor Actor { get; init; }

    /// <summary>The actor that is suggested.</summary>
    public required EducationActor Partner { get; init; }

    /// <summary>What for, at least one: gaps first, then by subject.</summary>
    public required ValueList<PartnerPurpose> Purposes { get; init; }

    /// <summary>What must be given: both are active, no conflict, the partner agrees to be listed.</summary>
    public required ValueList<Precondition> Preconditions { get; init; }

    /// <summary>What speaks for it.</summary>
    public required ValueList<ScorePart> Parts { get; init; }

    /// <summary>Whether they belong to different institutions.</summary>
    public required bool IsCrossInstitution { get; init; }

    /// <summary>Whether they are different departments of one institution.</summary>
    public bool IsCrossDepartment => !IsCrossInstitution;

    /// <summary>Whether everything is given; never false, for what is impossible is not suggested.</summary>
    public Truth IsPossible => Precondition.All(Preconditions);

    /// <summary>All points.</summary>
    public int Score => Parts.Sum(p => p.Points);

    /// <summary>What to ask first.</summary>
    public ValueList<Question> Questions => Preconditions.SelectMany(p => p.Questions).Distinct().ToValueList();

    /// <summary>The suggestion as lines.</summary>
    /// <param name="culture">The reader's culture.</param>
    public string Render(CultureInfo culture) => PartnerSuggestionText.Of(this, culture);

    /// <summary>The ids of both.</summary>
    public override string ToString() => $"{Actor.Id} + {Partner.Id}";
}
