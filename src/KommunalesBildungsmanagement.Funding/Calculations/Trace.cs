namespace KommunalesBildungsmanagement.Funding.Calculations;

/// <summary>Collects the parts of one calculation while it runs.</summary>
internal sealed class Trace
{
    private readonly List<CalculationStep> _steps = [];
    private readonly List<Citation> _citations = [];
    private readonly List<LocalizedText> _missing = [];
    private readonly List<LocalizedText> _notes = [];

    public bool IsMissingSomething => _missing.Count > 0;

    public Trace Step(LocalizedText words, params StepNumber[] numbers)
    {
        _steps.Add(new(words, [.. numbers]));
        return this;
    }

    public Trace Cite(params Citation[] citations)
    {
        foreach (var citation in citations)
        {
            if (!_citations.Contains(citation)) _citations.Add(citation);
        }

        return this;
    }

    public Trace Miss(LocalizedText what)
    {
        _missing.Add(what);
        return this;
    }

    public Trace Miss(string german, string english) => Miss(new LocalizedText(german, english));

    public Trace Note(LocalizedText what)
    {
        _notes.Add(what);
        return this;
    }

    public Trace Note(string german, string english) => Note(new LocalizedText(german, english));

    public Calculation<T> Known<T>(T value)
        where T : notnull => IsMissingSomething
        ? throw new InvalidOperationException("A calculation that misses an input has no value.")
        : End(CalculationState.Known, value);

    public Calculation<T> Unknown<T>()
        where T : notnull => _missing.Count + _notes.Count == 0
        ? throw new InvalidOperationException("A calculation without a value says why.")
        : End<T>(CalculationState.Unknown, default);

    public Calculation<T> NotApplicable<T>()
        where T : notnull => End<T>(CalculationState.NotApplicable, default);

    private Calculation<T> End<T>(CalculationState state, T? value)
        where T : notnull => new(state, value, [.. _steps], [.. _citations], [.. _missing], [.. _notes]);
}
