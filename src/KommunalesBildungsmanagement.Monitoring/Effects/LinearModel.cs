using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace KommunalesBildungsmanagement.Monitoring.Effects;

/// <summary>Least squares by QR with sandwich standard errors. Matrices come from MathNet.Numerics and stay in here.</summary>
internal sealed class LinearModel
{
    private readonly Matrix<double> _design;
    private readonly Matrix<double> _bread;
    private readonly double[] _leverages;

    private LinearModel(Matrix<double> design, QR<double> factors, double[] observed)
    {
        _design = design;
        var inverse = factors.R.Inverse();
        _bread = inverse * inverse.Transpose();
        _leverages = [.. Enumerable.Range(0, observed.Length).Select(i => factors.Q.Row(i).DotProduct(factors.Q.Row(i)))];
        Coefficients = [.. factors.Solve(Vector<double>.Build.DenseOfArray(observed))];
        var fitted = design * Vector<double>.Build.DenseOfArray(Coefficients);
        Residuals = [.. observed.Select((y, i) => y - fitted[i])];
    }

    public double[] Coefficients { get; }

    public double[] Residuals { get; }

    public int FreedomLeft => Residuals.Length - Coefficients.Length;

    /// <summary>Whether the model meets every observation up to floating noise, so that nothing is left to judge uncertainty by.</summary>
    public bool IsExact { get; private init; }

    /// <summary>Fits, or says why not: too few rows, or columns that say the same.</summary>
    public static Reading<LinearModel> Fit(double[][] rows, double[] observed)
    {
        var columns = rows.Length == 0 ? 1 : rows[0].Length;
        if (rows.Length <= columns)
            return Reading.Failed<LinearModel>(NotComputable.TooFew(columns + 1, $"{rows.Length} Beobachtungen", $"{rows.Length} observations"));

        var design = Matrix<double>.Build.DenseOfRowArrays(rows);
        var factors = design.QR(QRMethod.Thin);
        for (var j = 0; j < columns; j++)
        {
            // A column that the others already give leaves nothing of itself.
            if (!(Math.Abs(factors.R[j, j]) > 1e-9 * design.Column(j).L2Norm())) return NotComputable.Of<LinearModel>(
                "effect.collinear",
                new(
                    "Nicht berechenbar, weil sich Gruppe und Merkmale nicht trennen lassen.",
                    "Not computable, because group and covariates cannot be told apart."),
                new("Ein Merkmal weglassen, das schon in den anderen steckt.", "Leave out a covariate that the others already hold."));
        }

        var model = new LinearModel(design, factors, observed);
        var (size, rest) = (observed.Max(Math.Abs), model.Residuals.Max(Math.Abs));
        return Reading.Of(new LinearModel(design, factors, observed) { IsExact = rest <= 1e-12 * size || size.Equals(0) });
    }

    /// <summary>Standard error robust to unequal variances (HC2); equals Welch's for two groups without covariates.</summary>
    public double RobustError(int column)
    {
        var meat = Matrix<double>.Build.Dense(Coefficients.Length, Coefficients.Length);
        for (var i = 0; i < Residuals.Length; i++)
        {
            // Somebody whose covariates nobody else shares determines the own fit; the residual is 0 and adds nothing.
            if (_leverages[i] < 1 - 1e-9) Add(meat, i, i, Residuals[i] * Residuals[i] / (1 - _leverages[i]));
        }

        return Math.Sqrt((_bread * meat * _bread)[column, column]);
    }

    /// <summary>Newey-West standard error with Bartlett weights up to a lag and the factor n / (n - k).</summary>
    public double SerialError(int column, int lags)
    {
        var n = Residuals.Length;
        var meat = Matrix<double>.Build.Dense(Coefficients.Length, Coefficients.Length);
        for (var lag = 0; lag <= lags; lag++)
        {
            var weight = 1 - (lag / (lags + 1.0));
            for (var i = lag; i < n; i++)
            {
                Add(meat, i, i - lag, weight * Residuals[i] * Residuals[i - lag]);
                if (lag > 0) Add(meat, i - lag, i, weight * Residuals[i] * Residuals[i - lag]);
            }
        }

        return Math.Sqrt((_bread * meat * _bread)[column, column] * n / FreedomLeft);
    }

    private void Add(Matrix<double> meat, int first, int second, double weight)
    {
        for (var a = 0; a < Coefficients.Length; a++)
            for (var b = 0; b < Coefficients.Length; b++) meat[a, b] += weight * _design[first, a] * _design[second, b];
    }
}
