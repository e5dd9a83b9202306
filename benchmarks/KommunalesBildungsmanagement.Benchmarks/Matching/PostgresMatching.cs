using System.Globalization;
using KommunalesBildungsmanagement.Matching;
using Npgsql;
using NpgsqlTypes;

namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>
/// PostgreSQL on the same machine, one prepared statement for all learners of a call. What is measured is the whole call: the learners go to
/// the server, the rankings come back.
/// </summary>
/// <remarks>
/// The plan: for each learner a nested loop over her topics and districts, an index scan with all three as conditions (topic = and district = and
/// start_day &lt;=), the rest as a filter, a top-ten heapsort. Tried and no better: a list of topics alone, lists of topics and districts (the second
/// becomes a filter), grouping by course in place of the columns with its other topics, a call per learner.
/// </remarks>
public sealed class PostgresMatching : PreparedEngine, IDisposable
{
    /// <summary>Where the connection string of a database that may be written to stands.</summary>
    public const string Variable = "KBM_POSTGRES";

    /// <summary>The connection string, if it is set.</summary>
    public static string? Connection { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } connection ? connection : null;

    private const string District = "district";

    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlCommand _command;
    private readonly string _status;
    private readonly List<Ranking> _rankings = [];

    public PostgresMatching(string connection, Course[] courses, Learner[] learners) : base(learners)
    {
        _connection = new(connection);
        _connection.Open();
        _status = $"/proc/{_connection.ProcessID}/stat";
        Execute($"DROP TABLE IF EXISTS {CourseTable.Name}; CREATE UNLOGGED TABLE {CourseTable.Name} ({CourseTable.Definition})");
        Fill(courses);
        Execute($"CREATE UNIQUE INDEX {CourseTable.Name}_key ON {CourseTable.Name} ({CourseTable.Key})");
        Execute($"CLUSTER {CourseTable.Name} USING {CourseTable.Name}_key");
        Execute($"VACUUM ANALYZE {CourseTable.Name}");
        _command = new(Sql(), _connection);
        _command.Parameters.Add(LearnerFacts.MoreGroups, NpgsqlDbType.Array | NpgsqlDbType.Boolean);
        foreach (var (name, _) in LearnerFacts.Numbers) _command.Parameters.Add(name, NpgsqlDbType.Array | NpgsqlDbType.Integer);
        _command.Prepare();
    }

    public override string Name => "PostgreSQL";

    /// <inheritdoc/>
    /// <remarks>The server's share comes in steps of 10 ms; it is missing where the server's processes are not to be seen.</remarks>
    public override TimeSpan CpuTime => base.CpuTime + (File.Exists(_status) ? ServerTime(File.ReadAllText(_status)) : TimeSpan.Zero);

    public override ulong Answer(int learners)
    {
        _command.Parameters[0].Value = Prepared.Take(learners).Select(l => l.KnowsGroups ? (bool?)false : null).ToArray();
        for (var i = 0; i < LearnerFacts.Numbers.Count; i++)
            _command.Parameters[i + 1].Value = Prepared.Take(learners).Select(LearnerFacts.Numbers[i].Read).ToArray();

        while (_rankings.Count < learners) _rankings.Add(new(Most));
        _rankings.ForEach(r => r.Clear());
        using (var reader = _command.ExecuteReader())
        {
            while (reader.Read()) _rankings[(int)reader.GetInt64(0) - 1].Add(reader.GetInt32(1), (Verdict)reader.GetInt32(2), reader.GetInt32(3));
        }

        return Enumerable.Range(0, learners).Aggregate(0UL, (checksum, i) => _rankings[i].Mix(checksum, Learners[i].Number));
    }

    public void Dispose()
    {
        _command.Dispose();
        _connection.Dispose();
    }

    protected override void Find(int learner, Ranking ranking) => throw new NotSupportedException("All learners are asked for at once.");

    private static string Sql()
    {
        string[] facts = [LearnerFacts.MoreGroups, .. LearnerFacts.Numbers.Select(f => f.Name)];
        // Of two lists only one would be a condition on the index, so topics and districts are joined; OFFSET keeps the planner from undoing it.
        // Who may live in any district is asked for all of them.
        var everywhere = string.Join(", ", Enumerable.Range(-1, Workload.Districts + 1));
        var source = $"""
            unnest(ARRAY[{LearnerFacts.Topics(Column)}]) AS t (wanted)
            CROSS JOIN unnest(CASE WHEN {Column(District)} IS NULL THEN ARRAY[{everywhere}] ELSE ARRAY[-1, {Column(District)}] END) AS d (place)
            CROSS JOIN LATERAL (
                SELECT * FROM {CourseTable.Name}
                WHERE topic = wanted AND district = place AND start_day <= {Column("until_day")} OFFSET 0) AS found
            WHERE true
            """;
        return $"""
            SELECT l.place, best.number, best.verdict, best.points
            FROM unnest({string.Join(", ", facts.Select(f => $"@{f}"))}) WITH ORDINALITY AS l ({string.Join(", ", facts)}, place)
            CROSS JOIN LATERAL ({CourseQuery.Best(Column, source)}) AS best
            """;
    }

    // The 14th and 15th field count hundredths of seconds; the second is a name in brackets that may have blanks.
    private static TimeSpan ServerTime(string status)
    {
        var fields = status[(status.LastIndexOf(')') + 2)..].Split(' ');
        return TimeSpan.FromMilliseconds(10 * fields[11..13].Sum(f => long.Parse(f, CultureInfo.InvariantCulture)));
    }

    private static string Column(string fact) => $"l.{fact}";

    private void Fill(Course[] courses)
    {
        using var import = _connection.BeginBinaryImport($"COPY {CourseTable.Name} FROM STDIN (FORMAT BINARY)");
        foreach (var row in CourseTable.Rows(courses)) import.WriteRow(row.Cast<object>().ToArray());
        import.Complete();
    }

    private void Execute(string sql)
    {
        using var command = new NpgsqlCommand(sql, _connection);
        command.ExecuteNonQuery();
    }
}
