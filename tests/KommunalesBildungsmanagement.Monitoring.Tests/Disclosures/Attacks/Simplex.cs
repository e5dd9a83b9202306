namespace KommunalesBildungsmanagement.Monitoring.Tests.Disclosures.Attacks;

/// <summary>Least and largest values of single variables under equations, all variables at least zero: the textbook tableau, exact, by Bland's rule.</summary>
internal sealed class Simplex
{
    private readonly Fraction[][] _rows;
    private readonly int[] _basis;
    private readonly int _variables;

    /// <summary>Finds a first solution.</summary>
    /// <exception cref="InvalidOperationException">There is none: the published figures contradict each other.</exception>
    public Simplex(int variables, IReadOnlyList<(IReadOnlyDictionary<int, long> Sum, long Value)> equations)
    {
        _variables = variables;
        var width = variables + equations.Count + 1;
        _rows = new Fraction[equations.Count][];
        _basis = new int[equations.Count];
        for (var i = 0; i < equations.Count; i++)
        {
            var sign = equations[i].Value < 0 ? -1 : 1;
            _rows[i] = new Fraction[width];
            foreach (var (variable, factor) in equations[i].Sum) _rows[i][variable] = sign * factor;
            _rows[i][variables + i] = 1;
            _rows[i][width - 1] = sign * equations[i].Value;
            _basis[i] = variables + i;
        }

        var objective = new Fraction[width];
        for (var j = variables; j < width - 1; j++) objective[j] = -1;
        if (Maximise(objective, width - 1) is not { Sign: 0 }) throw new InvalidOperationException("No table fits the published figures.");
        // What is left of the helper variables is zero; it leaves the basis, or its row says nothing.
        for (var i = 0; i < _rows.Length; i++)
        {
            if (_basis[i] < variables) continue;
            var enter = Array.FindIndex(_rows[i], 0, variables, f => f.Sign != 0);
            if (enter >= 0) Pivot(i, enter);
        }
    }

    public Fraction Least(int variable)
    {
        var objective = new Fraction[_variables + _rows.Length + 1];
        objective[variable] = -1;
        return Fraction.Zero - Maximise(objective, _variables)!.Value;
    }

    /// <summary>The largest value; <see langword="null"/> if there is no bound.</summary>
    public Fraction? Largest(int variable)
    {
        var objective = new Fraction[_variables + _rows.Length + 1];
        objective[variable] = 1;
        return Maximise(objective, _variables);
    }

    private Fraction? Maximise(Fraction[] objective, int enterBelow)
    {
        var reduced = (Fraction[])objective.Clone();
        for (var i = 0; i < _rows.Length; i++) Subtract(reduced, _rows[i], reduced[_basis[i]]);
        while (true)
        {
            var enter = Array.FindIndex(reduced, 0, enterBelow, f => f.Sign > 0);
            if (enter < 0) return Fraction.Zero - reduced[^1];
            var leave = -1;
            for (var i = 0; i < _rows.Length; i++)
            {
                if (_rows[i][enter].Sign <= 0) continue;
                if (leave < 0)
                {
                    leave = i;
                    continue;
                }

                var order = (_rows[i][^1] / _rows[i][enter]).CompareTo(_rows[leave][^1] / _rows[leave][enter]);
                if (order < 0 || (order == 0 && _basis[i] < _basis[leave])) leave = i;
            }

            if (leave < 0) return null;
            Pivot(leave, enter);
            Subtract(reduced, _rows[leave], reduced[enter]);
        }
    }

    private void Pivot(int row, int column)
    {
        var by = _rows[row][column];
        for (var j = 0; j < _rows[row].Length; j++)
        {
            if (_rows[row][j].Sign != 0) _rows[row][j] /= by;
        }

        for (var i = 0; i < _rows.Length; i++)
        {
            if (i != row) Subtract(_rows[i], _rows[row], _rows[i][column]);
        }

        _basis[row] = column;
    }

    private static void Subtract(Fraction[] from, Fraction[] row, Fraction times)
    {
        if (times.Sign == 0) return;
        for (var j = 0; j < from.Length; j++)
        {
            if (row[j].Sign != 0) from[j] -= times * row[j];
        }
    }
}
