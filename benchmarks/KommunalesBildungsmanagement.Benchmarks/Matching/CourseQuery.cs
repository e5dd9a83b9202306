using KommunalesBildungsmanagement.Matching;

namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>
/// The question in SQL that SQLite and PostgreSQL both understand. SQL is three-valued itself: an unknown fact of the learner is NULL, and the
/// verdict asks whether all requirements are true. Which rows stay is asked with "or unknown", so that a row goes at its first miss.
/// </summary>
public static class CourseQuery
{
    /// <summary>The ten best courses of a learner: number, verdict, points.</summary>
    /// <param name="fact">How a fact of the learner is written: a parameter or a column.</param>
    /// <param name="source">The table, and what the key of the table finds in it.</param>
    public static string Best(Func<string, string> fact, string source) =>
        $"""
        SELECT number, verdict, points
        FROM (
            SELECT number, {PointsOf(fact)} AS points,
                CASE WHEN {All(fact, _ => "")} THEN {(int)Verdict.Suitable} ELSE {(int)Verdict.NeedsClarification} END AS verdict
            FROM {source} AND start_day <= {fact("until_day")} AND end_day >= {fact("from_day")}
                AND {All(fact, f => $" OR {fact(f)} IS NULL")}
                {string.Concat(Others.Select(other => $" AND ({other} > topic OR ({IsCommon(fact, other)}) IS NOT TRUE)"))}) AS fitting
        ORDER BY verdict DESC, points DESC, number
        LIMIT {MatchingEngine.Most}
        """;

    private static IEnumerable<string> Others { get; } = Enumerable.Range(0, CourseTable.Others).Select(i => $"other{i}");

    private static string IsCommon(Func<string, string> fact, string topic) => $"{topic} IN ({LearnerFacts.Topics(fact)})";

    private static string All(Func<string, string> fact, Func<string, string> unless) => string.Join("\n        AND ", Requirements(fact, unless));

    // With "unless" a requirement also holds where the fact is unknown.
    private static IEnumerable<string> Requirements(Func<string, string> fact, Func<string, string> unless)
    {
        yield return $"(slots & {fact("busy_slots")}) = 0";
        yield return $"(barriers & {fact("barriers")}) = 0";
        yield return $"(age_from < 0 OR ({fact("age")} >= age_from AND {fact("age")} < age_below){unless("age")})";
        yield return "(level_from < 0 OR " + string.Join(" OR ", Enumerable.Range(0, 4).Select(i =>
            $"(language = {i} AND ({fact($"level{i}")} >= level_from{unless($"level{i}")}))")) + ")";
        yield return $"(admitted = 0 OR (admitted & {fact("groups")}) <> 0 OR {fact("more_groups")}{unless("more_groups")})";
        yield return $"(excluded & {fact("groups")}) = 0 AND (excluded = 0 OR NOT {fact("more_groups")}{unless("more_groups")})";
        yield return $"(certificate_from < 0 OR {fact("certificate")} >= certificate_from{unless("certificate")})";
        yield return $"(qualification_from < 0 OR {fact("qualification")} BETWEEN qualification_from AND qualification_up_to"
            + $"{unless("qualification")})";
        yield return $"(statuses = 0 OR (statuses & {fact("status")}) <> 0{unless("status")})";
        yield return $"(district < 0 OR district = {fact("district")}{unless("district")})";
        yield return $"(cost = 0 OR (funded_by & {fact("supports")}) <> 0 OR {fact("budget")} >= cost{unless("budget")})";
        var alternatives = Enumerable.Range(0, CourseTable.Alternatives).Select(i => $"(rules > {i} AND {Of(fact, unless, i)})");
        yield return $"(rules = 0 OR {string.Join(" OR ", alternatives)})";
    }

    private static string Of(Func<string, string> fact, Func<string, string> unless, int i) =>
        $"""
        (rule{i}_barriers & {fact("barriers")}) = 0
            AND (rule{i}_age < 0 OR {fact("age")} >= rule{i}_age{unless("age")})
            AND (rule{i}_certificate < 0 OR {fact("certificate")} <= rule{i}_certificate{unless("certificate")})
            AND (rule{i}_qualification < 0 OR {fact("qualification")} >= rule{i}_qualification{unless("qualification")})
            AND (rule{i}_statuses = 0 OR (rule{i}_statuses & {fact("status")}) <> 0{unless("status")})
            AND (rule{i}_groups = 0 OR (rule{i}_groups & {fact("groups")}) <> 0 OR {fact("more_groups")}{unless("more_groups")})
        """;

    private static string PointsOf(Func<string, string> fact) =>
        $"{Points.Topic} + CASE WHEN cost = 0 THEN {Points.Free} WHEN {fact("budget")} >= cost THEN {Points.Affordable} ELSE 0 END"
        + string.Concat(Others.Select(other => If(IsCommon(fact, other), Points.Topic)))
        + string.Concat(Enumerable.Range(0, CourseTable.Features).Select(i => If($"(feature{i} & {fact("barriers")}) <> 0", Points.Feature)))
        + string.Concat(Points.Soon.Select(days => If($"{fact("from_day")} >= start_day - {days}", Points.StartsSoon)));

    private static string If(string condition, int points) => $" + CASE WHEN {condition} THEN {points} ELSE 0 END";
}
