namespace KommunalesBildungsmanagement.Monitoring.Tests.Disclosures.Attacks;

/// <summary>The interval of a cell that follows from everything published, by linear programming with exact numbers.</summary>
internal sealed class LinearAttack
{
    private readonly PublishedView _view;
    private readonly Simplex _simplex;
    private readonly Dictionary<int, int> _variables;

    public LinearAttack(PublishedView view)
    {
        _view = view;
        _variables = Enumerable.Range(0, view.Names.Count).Where(view.IsOpen).Index().ToDictionary(c => c.Item, c => c.Index);
        var next = _variables.Count;
        var equations = new List<(IReadOnlyDictionary<int, long>, long)>();
        foreach (var (sum, parts) in view.Equations)
        {
            var factors = new Dictionary<int, long>();
            var value = 0L;
            foreach (var (cell, sign) in parts.Select(p => (p, 1)).Append((sum, -1)))
            {
                value -= sign * view.Low[cell];
                if (_variables.TryGetValue(cell, out var variable)) factors[variable] = factors.GetValueOrDefault(variable) + sign;
            }

            if (factors.Count > 0) equations.Add((factors, value));
            else if (value != 0) throw new InvalidOperationException("The published figures contradict each other.");
        }

        foreach (var (cell, variable) in _variables)
        {
            if (view.High[cell] is { } high) equations.Add((new Dictionary<int, long> { [variable] = 1, [next++] = 1 }, high - view.Low[cell]));
        }

        _simplex = new(next, equations);
    }

    public (Fraction Low, Fraction? High) IntervalOf(int cell)
    {
        if (!_variables.TryGetValue(cell, out var variable)) return (_view.Low[cell], _view.High[cell]);
        return (_view.Low[cell] + _simplex.Least(variable), _simplex.Largest(variable) is { } high ? _view.Low[cell] + high : null);
    }
}
