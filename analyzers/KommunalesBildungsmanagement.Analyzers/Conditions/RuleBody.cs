using System.Collections.Generic;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>What the body of a rule says: when it applies, from when it can be judged (deadlines only), and what it requires.</summary>
internal sealed record RuleBody(Condition Scope, Condition Begun, Condition Requirement)
{
    /// <summary>Whether it is a deadline.</summary>
    public bool IsDue => Begun is not Fixed;

    /// <summary>The day a deadline ends on, before any shift to a working day.</summary>
    public Value? DueDay { get; init; }

    /// <summary>The day that what a deadline asks for was done.</summary>
    public Value? DoneDay { get; init; }

    /// <summary>The last day that is in time: for a submission the next working day where <see cref="DueDay"/> is none.</summary>
    public Value? LastDay { get; init; }

    /// <summary>All conditions.</summary>
    public IEnumerable<Condition> All() => [.. Scope.All(), .. Begun.All(), .. Requirement.All()];

    /// <summary>All values.</summary>
    public IEnumerable<Value> Values() => [.. Scope.Values(), .. Begun.Values(), .. Requirement.Values()];
}
