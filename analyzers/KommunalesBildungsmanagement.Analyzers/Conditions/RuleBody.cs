using System.Collections.Generic;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>What the body of a rule says: when it applies, from when it can be judged (deadlines only), and what it requires.</summary>
internal sealed record RuleBody(Condition Scope, Condition Begun, Condition Requirement)
{
    /// <summary>Whether it is a deadline.</summary>
    public bool IsDue => Begun is not Fixed;

    /// <summary>All conditions.</summary>
    public IEnumerable<Condition> All() => [.. Scope.All(), .. Begun.All(), .. Requirement.All()];

    /// <summary>All values.</summary>
    public IEnumerable<Value> Values() => [.. Scope.Values(), .. Begun.Values(), .. Requirement.Values()];
}
