using System.Collections.Generic;
using System.Linq;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>What follows from goals without choosing: literals that must hold, and choices that are still open.</summary>
internal sealed class Conclusions
{
    private readonly Effort _effort;

    public Conclusions(IReadOnlyList<Goal> goals, Effort effort)
    {
        _effort = effort;
        var next = goals;
        while (true)
        {
            var choices = new List<Quorum>();
            var hasMore = false;
            foreach (var goal in next) hasMore |= Take(goal, choices);
            if (IsContradictory || !Knowledge.TrySettle())
            {
                IsContradictory = true;
                return;
            }

            Open = choices;
            if (!hasMore || effort.IsExhausted) return;
            next = choices;
        }
    }

    public Knowledge Knowledge { get; } = new();

    public IReadOnlyList<Quorum> Open { get; private set; } = [];

    /// <summary>Whether the goals cannot be reached.</summary>
    public bool IsContradictory { get; private set; }

    // Whether something new became known, so that the choices have to be looked at again.
    private bool Take(Goal goal, List<Quorum> choices)
    {
        if (IsContradictory) return false;
        if (goal is Literal literal)
        {
            IsContradictory |= !Knowledge.TryAdd(literal);
            return true;
        }

        var quorum = WithoutDecided((Quorum)goal);
        if (quorum.Needed <= 0) return false;
        if (quorum.Needed > quorum.Goals.Count)
        {
            IsContradictory = true;
            return false;
        }

        if (quorum.Needed == quorum.Goals.Count)
        {
            foreach (var part in quorum.Goals) Take(part, choices);
            return true;
        }

        choices.Add(quorum);
        return false;
    }

    private Quorum WithoutDecided(Quorum quorum)
    {
        var left = quorum.Goals.Where(g => !Knowledge.Refutes(g, _effort)).ToList();
        var open = left.Where(g => !Knowledge.Refutes(g.Negated, _effort)).ToList();
        return new(quorum.Needed - (left.Count - open.Count), open);
    }
}
