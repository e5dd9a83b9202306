using System;
using System.Collections.Generic;
using System.Linq;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>Several questions to the solver with one effort for all of them; none may take more than a share of it.</summary>
/// <param name="effort">The most steps for all questions.</param>
/// <param name="about">The formulas that the questions are about.</param>
internal sealed class Inquiry(int effort, params IReadOnlyList<Formula> about)
{
    private readonly Samples _samples = new(about);

    // One hard question must not leave all others unasked.
    private const int Shares = 5;

    private bool _isOpen;

    /// <summary>Whether a question stayed open.</summary>
    public bool HasOpenQuestions => _isOpen || IsExhausted;

    /// <summary>The steps of all questions.</summary>
    public int Steps { get; private set; }

    /// <summary>Whether there is nothing left for further questions.</summary>
    public bool IsExhausted => Steps >= effort;

    public Answer Find(params (Formula Formula, Mode Mode)[] asked)
    {
        var answer = Solver.Find(Math.Min(effort - Steps, effort / Shares), asked);
        Steps += answer.Steps;
        _isOpen |= answer.IsUndecided;
        return answer;
    }

    /// <summary>Whether it is proved that the formulas cannot have these outcomes.</summary>
    public bool IsImpossible(params (Formula Formula, Mode Mode)[] asked) => !_samples.Show(asked) && Find(asked).IsImpossible;

    /// <summary>Whether a case at the bounds has these outcomes; if not, there may still be one.</summary>
    public bool Shows((Formula Formula, Mode Mode)[] asked) => _samples.Show(asked);

    /// <summary>Whether it is proved that the formulas cannot all be true.</summary>
    public bool Exclude(IEnumerable<Formula> formulas) => IsImpossible(formulas.Select(f => (f, Mode.True)).ToArray());

    /// <summary>Whether it is proved that in scope the outcome is always the same.</summary>
    public bool AreSame(Formula scope, Formula one, Formula other)
    {
        (Mode, Mode)[] differences = [(Mode.True, Mode.NotTrue), (Mode.False, Mode.NotFalse)];
        bool Differ((Mode, Mode) modes, Formula left, Formula right) =>
            _samples.Show([(scope, Mode.True), (left, modes.Item1), (right, modes.Item2)]);
        return !differences.Any(d => Differ(d, one, other) || Differ(d, other, one)) && FindDifference(scope, one, other).IsImpossible;
    }

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
                if (IsExhausted) return Answer.Undecided(Steps);
                isImpossible &= answer.IsImpossible;
            }
        }

        return isImpossible ? Answer.Impossible(Steps) : Answer.Undecided(Steps);
    }
}
