using KommunalesBildungsmanagement.Matching;

namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>
/// The question in SQL that SQLite and PostgreSQL both understand. SQL is three-valued itself: an unknown fact of the learner is NULL, a row stays
/// while no requirement is false, and its verdict asks whether all are true.
/// </summary>
public static class CourseQuery
{
    private const int Alternatives = 3;

    /// <summary>The ten best courses of a learner: number, verdict, points.</summary>
    /// <param name="fact">How a fact of the learner is written: a parameter or a column.</param>
    /// <param name="candidates">Which rows are looked at: what the key of the table can find.</param>
    public static string Best(Func<string, string> fact, string candidates)
    {
        var requirements = Requirements(fact).ToList();
        return $"""
            SELECT number, verdict, extra + {Points.Topic} * count(*) AS points
            FROM (
                SELECT number, CASE WHEN {string.Join(" AND ", requirements)} THEN {(int)Verdict.Suitable} ELSE {(int)Verdict.NeedsClarification} END AS verdict,
                    {Extra(fact)} AS extra
                FROM {CourseTable.Name}
                WHERE {candidates} AND start_day <= {fact("until_day")} AND end_day >= {fact("from_day")}
                    AND {string.Join("\n        AND ", requirements.Select(r => $"({r}) IS NOT FALSE"))}) AS fitting
            GROUP BY number, verdict, extra
            ORDER BY verdict DESC, points DESC, number
            LIMIT {MatchingEngine.Most}
            """;
    }

    private static IEnumerable<string> Requirements(Func<string, string> fact)
    {
        yield return $"(slots & {fact("busy_slots")}) = 0";
        yield return $"(barriers & {fact("barriers")}) = 0";
        yield return $"(age_from < 0 OR ({fact("age")} >= age_from AND {fact("age")} < age_below))";
        yield return "(level_from < 0 OR level_from <= CASE language "
            + $"WHEN 0 THEN {fact("level0")} WHEN 1 THEN {fact("level1")} WHEN 2 THEN {fact("level2")} ELSE {fact("level3")} END)";
        yield return $"(admitted = 0 OR (admitted & {fact("groups")}) <> 0 OR {fact("more_groups")})";
        yield return $"(excluded & {fact("groups")}) = 0 AND (excluded = 0 OR NOT {fact("more_groups")})";
        yield return $"(certificate_from < 0 OR {fact("certificate")} >= certificate_from)";
        yield return $"(qualification_from < 0 OR {fact("qualification")} BETWEEN qualification_from AND qualification_up_to)";
        yield return $"(statuses = 0 OR (statuses & {fact("status")}) <> 0)";
        yield return $"(district < 0 OR district = {fact("district")})";
        yield return $"(cost = 0 OR (funded_by & {fact("supports")}) <> 0 OR {fact("budget")} >= cost)";
        yield return $"(rules = 0 OR {string.Join(" OR ", Enumerable.Range(0, Alternatives).Select(i => $"(rules > {i} AND {Of(fact, i)})"))})";
    }

    private static string Of(Func<string, string> fact, int i) =>
        $"""
        (rule{i}_barriers & {fact("barriers")}) = 0
            AND (rule{i}_age < 0 OR {fact("age")} >= rule{i}_age)
            AND (rule{i}_certificate < 0 OR {fact("certificate")} <= rule{i}_certificate)
            AND (rule{i}_qualification < 0 OR {fact("qualification")} >= rule{i}_qualification)
            AND (rule{i}_statuses = 0 OR (rule{i}_statuses & {fact("status")}) <> 0)
            AND (rule{i}_groups = 0 OR (rule{i}_groups & {fact("groups")}) <> 0 OR {fact("more_groups")})
        """;

    // Points but those for topics, which are the rows of the group.
    private static string Extra(Func<string, string> fact) =>
        $"CASE WHEN cost = 0 THEN {Points.Free} WHEN {fact("budget")} >= cost THEN {Points.Affordable} ELSE 0 END"
        + string.Concat(Enumerable.Range(0, 4).Select(i => $" + CASE WHEN (feature{i} & {fact("barriers")}) <> 0 THEN {Points.Feature} ELSE 0 END"))
        + string.Concat(Points.Soon.Select(days => $" + CASE WHEN {fact("from_day")} >= start_day - {days} THEN {Points.StartsSoon} ELSE 0 END"));
}
