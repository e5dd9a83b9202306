using System.Collections.Generic;
using System.Linq;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>So many of the goals are reached: all of them, one of them, or any number between.</summary>
internal sealed class Quorum(int needed, IReadOnlyList<Goal> goals) : Goal
{
    public int Needed => needed;

    public IReadOnlyList<Goal> Goals => goals;

    public override IEnumerable<Variable> Variables => goals.SelectMany(g => g.Variables);

    public static Quorum Of(bool isReached) => new(isReached ? 0 : 1, []);

    public static Quorum All(IReadOnlyList<Goal> goals) => new(goals.Count, goals);

    public static Quorum Any(IReadOnlyList<Goal> goals) => new(1, goals);

    // Fewer than k of n are reached where at least n - k + 1 are not.
    protected override Goal Negate() => new Quorum(goals.Count - needed + 1, goals.Select(g => g.Negated).ToArray());
}
