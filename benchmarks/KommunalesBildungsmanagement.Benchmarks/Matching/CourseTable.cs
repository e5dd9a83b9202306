using Column = (string Name, System.Func<KommunalesBildungsmanagement.Benchmarks.Matching.Course, int> Read);

namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>
/// Courses as the rows of one table, a row per topic of a course, so that no join is needed: sets are masks, the extra rule stands inlined as three
/// alternatives, and the course's other topics in each of its rows, so that a course is counted once without grouping. All columns are integers
/// that are never null. Those that are asked first stand first.
/// </summary>
public static class CourseTable
{
    public const string Name = "course_topic";

    /// <summary>Rows are stored in this order: found by the learner's topics, her district or none, and what begins in time.</summary>
    public const string Key = "topic, district, start_day, number";

    public const int Alternatives = 3;

    public const int Features = 4;

    /// <summary>A course has so many topics beside the one of the row.</summary>
    public const int Others = 2;

    private const int NoTopic = -1;

    /// <summary>The columns between the topic and the other topics.</summary>
    public static IReadOnlyList<Column> Columns { get; } =
    [
        ("district", c => c.District), ("start_day", c => c.Start), ("number", c => c.Number), ("end_day", c => c.End),
        ("slots", c => c.Slots), ("barriers", c => c.Barriers), ("age_from", c => c.AgeFrom), ("age_below", c => c.AgeBelow),
        ("language", c => c.Language), ("level_from", c => c.LevelFrom), ("admitted", c => c.Admitted), ("excluded", c => c.Excluded),
        ("certificate_from", c => c.CertificateFrom), ("qualification_from", c => c.QualificationFrom),
        ("qualification_up_to", c => c.QualificationUpTo), ("statuses", c => c.Statuses), ("cost", c => c.Cost), ("funded_by", c => c.FundedBy),
        ("rules", c => c.Rule.Length),
        .. Enumerable.Range(0, Features).Select(i => new Column($"feature{i}", c => Feature(c, i))),
        .. Enumerable.Range(0, Alternatives).SelectMany<int, Column>(i =>
        [
            ($"rule{i}_age", c => At(c, i).AgeFrom), ($"rule{i}_certificate", c => At(c, i).CertificateUpTo),
            ($"rule{i}_qualification", c => At(c, i).QualificationFrom), ($"rule{i}_statuses", c => At(c, i).Statuses),
            ($"rule{i}_groups", c => At(c, i).AnyGroup), ($"rule{i}_barriers", c => At(c, i).NoBarrier),
        ]),
    ];

    public static string Definition { get; } = string.Join(", ", Names().Select(name => $"{name} integer NOT NULL"));

    public static IEnumerable<int[]> Rows(Course[] courses) =>
        from course in courses
        let values = Columns.Select(c => c.Read(course)).ToArray()
        from topic in course.Topics
        let others = course.Topics.Where(t => t != topic)
        select (int[])[topic, .. values, .. others.Concat(Enumerable.Repeat(NoTopic, Others)).Take(Others)];

    private static Alternative None { get; } = new();

    private static IEnumerable<string> Names() =>
        ["topic", .. Columns.Select(c => c.Name), .. Enumerable.Range(0, Others).Select(i => $"other{i}")];

    private static int Feature(Course course, int i) => CourseEntries.Members(course.Features).Skip(i).Select(f => 1 << f).FirstOrDefault();

    private static Alternative At(Course course, int i) => i < course.Rule.Length ? course.Rule[i] : None;
}
