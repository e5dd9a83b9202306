namespace KommunalesBildungsmanagement.Funding.Participations;

/// <summary>What a list of records says about one person in one operation, and the one record it comes to.</summary>
/// <remarks>Made by <see cref="ParticipationRegister"/>. Equality is by value; immutable.</remarks>
public sealed record RecordedPerson
{
    internal RecordedPerson(Participation participation, int records, bool hasSimultaneousRecords) =>
        (Participation, Records, HasSimultaneousRecords) = (participation, records, hasSimultaneousRecords);

    /// <summary>The one record: first entry with its answers, final exit with its results.</summary>
    [PersonalData]
    public Participation Participation { get; }

    /// <summary>How many records there are of this person in this operation.</summary>
    [Term("de", "Datensätze der Person im Vorhaben"), Term("en", "records of the person in the operation")]
    public int Records { get; }

    /// <summary>
    /// Whether two of the records are of the same day of entry, or without one: then one of them is a duplicate, no re-entry. Where their answers
    /// contradict each other, the answer is unknown.
    /// </summary>
    public bool HasSimultaneousRecords { get; }

    /// <summary>Says only what it is: what it holds belongs in no log.</summary>
    public override string ToString() => nameof(RecordedPerson);
}
