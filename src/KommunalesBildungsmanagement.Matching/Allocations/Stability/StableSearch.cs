namespace KommunalesBildungsmanagement.Matching;

/// <summary>Tries every possible result of a small round, to prove that none is stable or to find one that is.</summary>
internal static class StableSearch
{
    /// <returns>Unknown if there are more results than may be tried.</returns>
    public static Truth Exists(CheckedRound round, int limit)
    {
        var choices = round.Applicants.Select(Choices).ToArray();
        long results = 1;
        foreach (var choice in choices)
        {
            results *= choice.Length;
            if (results > limit) return Truth.Unknown;
        }

        var check = new PlacementCheck(round);
        for (var number = 0L; number < results; number++)
        {
            if (check.Violations(Result(choices, number)).Count == 0) return Truth.True;
        }

        return Truth.False;
    }

    private static Placement?[] Choices(Applicant applicant) =>
        [null, .. applicant.Wishes.Where(w => w.Eligibility.IsTrue).Select(w => new Placement(applicant.Id, w.Place))];

    // The number is read as one digit per applicant.
    private static IEnumerable<Placement> Result(Placement?[][] choices, long number)
    {
        foreach (var choice in choices)
        {
            if (choice[number % choice.Length] is { } placement) yield return placement;
            number /= choice.Length;
        }
    }
}
