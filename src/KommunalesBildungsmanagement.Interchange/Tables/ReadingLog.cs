using KommunalesBildungsmanagement.Provenances;

namespace KommunalesBildungsmanagement.Interchange.Tables;

/// <summary>Collects problems with their places, and keeps the account of the rows.</summary>
internal sealed class ReadingLog(string fileName)
{
    private const int LongestValue = 1000;

    private readonly List<Problem> _problems = [];
    private readonly List<LocalizedText> _notes = [];
    private readonly Dictionary<string, (LocalizedText Reason, int Count)> _notApplicable = new(StringComparer.Ordinal);

    public string FileName { get; } = fileName;

    public IReadOnlyList<Problem> Problems => _problems;

    public int LinesRead { get; set; }

    public int RowsTakenOver { get; private set; }

    public int RowsRefused { get; private set; }

    public int ErrorCount { get; private set; }

    /// <summary>A place in the file; an empty column stands for the whole line.</summary>
    public string PlaceOf(int line, string column = "") => column.Length == 0 ? $"{FileName}:{line}" : $"{FileName}:{line}:{column}";

    /// <summary>Collects an error. An empty place stands for the whole file.</summary>
    public void Refuse(string place, string code, string? value, LocalizedText what, LocalizedText remedy) =>
        Add(new(code, place.Length == 0 ? FileName : place, value, what, remedy));

    /// <summary>Collects a warning. An empty place stands for the whole file.</summary>
    public void Warn(string place, string code, string? value, LocalizedText what, LocalizedText remedy) =>
        Add(new(code, place.Length == 0 ? FileName : place, value, what, remedy, ProblemSeverity.Warning));

    public void RefuseEmpty() => Refuse(
        "", "file.empty", null, new("Die Datei ist leer.", "The file is empty."),
        new("Die Datei noch einmal von der Quelle holen.", "Fetch the file from its source again."));

    /// <summary>Takes over the value of a reading, or its problems with the place of the cell.</summary>
    public bool TryAccept<T>(Reading<T> reading, string place, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value)
        where T : notnull
    {
        foreach (var problem in reading.Problems) Add(problem with { Location = place });
        return reading.TryGet(out value);
    }

    public void Add(Problem problem)
    {
        if (problem.Severity == ProblemSeverity.Error) ErrorCount++;

        // A cell may hold a whole file behind an open quote; nobody reads that in a report.
        _problems.Add(problem.Value is { Length: > LongestValue } value ? problem with { Value = value[..LongestValue] + "…" } : problem);
    }

    public void Note(LocalizedText note) => _notes.Add(note);

    public void CountTakenOver() => RowsTakenOver++;

    public void CountRefused() => RowsRefused++;

    public void CountNotApplicable(string kind, LocalizedText reason)
    {
        _notApplicable.TryGetValue(kind, out var soFar);
        _notApplicable[kind] = (reason, soFar.Count + 1);
    }

    public TableReading<TRow> Close<TRow>(IEnumerable<TRow> rows, Provenance provenance) => new()
    {
        FileName = FileName,
        Rows = rows.ToValueList(),
        Problems = _problems.ToValueList(),
        Counts = new(
            LinesRead, RowsTakenOver, RowsRefused,
            _notApplicable.Select(n => new RowsNotApplicable(n.Key, n.Value.Reason, n.Value.Count))
                .OrderBy(n => n.Kind, StringComparer.Ordinal).ToValueList()),
        Notes = _notes.ToValueList(),
        Provenance = provenance,
    };
}
