using System;
using System.Collections.Generic;
using System.Linq;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>Several questions to the solver with one effort for all of them; none may take more than a share of it.</summary>
internal sealed class Inquiry(int effort)
{
    // One hard question must not leave all others unasked.
    private const int Shares = 5;

    /// <summary>Whether a question stayed open.</summary>
    public bool HasOpenQuestions { get; private set; }

    /// <summary>The steps of all questions.</summary>
    public int Steps { get; private set; }

    public Answer Find(params (Formula Formula, Mode Mode)[] asked)
    {
        var answer = Solver.Find(Math.Min(effort - Steps, effort / Shares), asked);
        Steps += answer.Steps;
        HasOpenQuestions |= answer.IsUndecided;
        return answer;
    }

    /// <summary>Whether it is proved that the formulas cannot all be true.</summary>
    public bool Exclude(IEnumerable<Formula> formulas) => Find(formulas.Select(f => (f, Mode.True)).ToArray()).IsImpossible;

    /// <summary>A case in scope whose outcome differs, or the proof that there is none.</summary>
    public Answer FindDifference(Formula scope, Formula one, Formula other)
    {
        var isImpossible = true;
        foreach (var (mode, opposite) in new[] { (Mode.True, Mode.NotTrue), (Mode.False, Mode.NotFalse) })
        {
            foreach (var (left, right) in new[] { (one, other), (other, one) })
            {
                var answer = Find((scope, Mode.True), (left, mode), (right, opposite));
                if (answer.Example is not null) return answer;
                isImpossible &= answer.IsImpossible;
            }
        }

        return isImpossible ? Answer.Impossible(Steps) : Answer.Undecided(Steps);
    }
}
