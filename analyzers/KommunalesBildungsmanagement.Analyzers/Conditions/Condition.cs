using System.Collections.Generic;
using System.Linq;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>
/// A condition as the compiler understands it: the one model that proofs, messages, compiled code and data are made from. Equality is by meaning.
/// </summary>
internal abstract record Condition
{
    public Place Place { get; init; }

    /// <summary>The parts, in source order.</summary>
    public virtual IEnumerable<Condition> Parts => [];

    /// <summary>The values of this node itself.</summary>
    public virtual IEnumerable<Value> OwnValues => [];

    /// <summary>This node and everything below it.</summary>
    public IEnumerable<Condition> All() => Parts.SelectMany(p => p.All()).Prepend(this);

    /// <summary>All values, with those they are computed from.</summary>
    public IEnumerable<Value> Values() => All().SelectMany(c => c.OwnValues).SelectMany(ValueTree.All);

    /// <summary>The same condition, every part told to be written at one place: an inlined part is reported where it is called.</summary>
    public abstract Condition At(Place place);
}
