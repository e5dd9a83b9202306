namespace KommunalesBildungsmanagement.Funding.Participations;

/// <summary>The household of a participant on the day of entry, for CO12 to CO14, which were asked until August 2018.</summary>
/// <remarks>Equality is by value; immutable.</remarks>
public sealed record HouseholdFacts
{
    /// <summary>Nothing is known.</summary>
    public static HouseholdFacts Unknown { get; } = new();

    /// <summary>The answer whether nobody in the household works.</summary>
    [PersonalData]
    public ParticipantAnswer? NobodyWorks { get; init; }

    /// <summary>Whether nobody in the household works.</summary>
    [Term("de", "lebt in einem Erwerbslosenhaushalt"), Term("en", "lives in a jobless household"), PersonalData]
    public bool? IsJobless => NobodyWorks.Known();

    /// <summary>The answer whether dependent children live in the household.</summary>
    [PersonalData]
    public ParticipantAnswer? DependentChildren { get; init; }

    /// <summary>Whether dependent children live in the household.</summary>
    [Term("de", "unterhaltsberechtigte Kinder im Haushalt"), Term("en", "dependent children in the household"), PersonalData]
    public bool? HasDependentChildren => DependentChildren.Known();

    /// <summary>The answer whether there is a single adult in the household.</summary>
    [PersonalData]
    public ParticipantAnswer? SingleAdult { get; init; }

    /// <summary>Whether there is a single adult in the household.</summary>
    [Term("de", "einzige erwachsene Person im Haushalt"), Term("en", "only adult in the household"), PersonalData]
    public bool? HasSingleAdult => SingleAdult.Known();

    /// <summary>Says only what it is: what it holds belongs in no log.</summary>
    public override string ToString() => nameof(HouseholdFacts);
}
