namespace KommunalesBildungsmanagement.Funding.Participations;

/// <summary>
/// One record per person and operation: re-entry into the same operation keeps the first entry and its answers, takes the final exit, and looks at
/// the results anew. Another operation makes a new participant.
/// </summary>
/// <remarks>
/// <para>Source: European Commission, SFC2014 Support, participants ("Only data associated with the initial entry and final exit date are required");
/// DATES III, check for duplicates ("only once per Vorhaben").</para>
/// <para>The order of the records does not matter, and to register the outcome again changes nothing.</para>
/// </remarks>
public static class ParticipationRegister
{
    /// <summary>The persons in the operations, in the order in which they come first.</summary>
    /// <param name="records">Records as they were kept.</param>
    public static ValueList<RecordedPerson> Of(IEnumerable<Participation> records) => records
        .GroupBy(r => (r.Operation.Id, r.PersonKey))
        .Select(g => Merge([.. g]))
        .ToValueList();

    private static RecordedPerson Merge(Participation[] records)
    {
        if (records.Length == 1) return new(records[0], 1, false);

        // Without a day of entry a record may be the first as well as the last.
        var isDated = records.All(r => r.EnteredOn is not null);
        Participation[][] stays = isDated ? [.. records.GroupBy(r => r.EnteredOn).OrderBy(g => g.Key).Select(g => g.ToArray())] : [records];
        var (first, last) = (stays[0], stays[^1]);
        var merged = new Participation
        {
            Operation = AgreedOperation(records),
            PersonKey = records[0].PersonKey,
            EnteredOn = isDated ? first[0].EnteredOn : null,

            // Whoever has entered again and not left is still there, whatever exit stands in an earlier record.
            ExitedOn = last.All(r => r.ExitedOn is null) ? null : records.Max(r => r.ExitedOn),
            ReportedAge = Agreement.Of(first, r => r.ReportedAge),

            // Short stays add up; and whoever came to more than events for whoever walks in is a participant.
            Hours = stays.Aggregate((decimal?)0, (sum, stay) => sum + Agreement.Of(stay, r => r.Hours)),
            Days = stays.Aggregate((int?)0, (sum, stay) => sum + Agreement.Of(stay, r => r.Days)),
            IsWalkIn = stays.Aggregate((bool?)true, (all, stay) => all & Agreement.Of(stay, r => r.IsWalkIn)),
            AtEntry = EntryAgreement.Of([.. first.Select(r => r.AtEntry)]),
            Results = ResultAgreement.Of([.. last.Select(r => r.Results)]),
        };
        return new(merged, records.Length, stays.Length < records.Length);
    }

    // One operation under one key; if its descriptions differ, the choice must not hang on the order of the records.
    private static EsfOperations.EsfOperation AgreedOperation(Participation[] records)
    {
        var descriptions = records.Select(r => r.Operation).Distinct().ToList();
        return descriptions.Count == 1 ? descriptions[0] : throw Require.Broken(
            "participation.operation", nameof(Participation.Operation), descriptions[0].Id,
            new("Dasselbe Vorhaben ist in mehreren Datensätzen verschieden beschrieben.", "One operation is described in different ways."),
            new("Überall dieselbe Beschreibung des Vorhabens angeben.", "State the same description of the operation everywhere."));
    }
}
