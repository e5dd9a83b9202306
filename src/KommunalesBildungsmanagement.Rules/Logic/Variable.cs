using System;
using System.Collections.Generic;
using System.Linq;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>Something of the subject that a formula speaks of. Two variables with equal names are equal. Immutable.</summary>
/// <remarks>
/// <para>"Element e is in the partly known set s" is one finite variable with the values 0 and 1 for each set and element, which can be missing.
/// For a set that is known wholly or not at all, all of them require one presence variable.</para>
/// </remarks>
internal sealed class Variable : IEquatable<Variable>
{
    private Variable(string name, VariableKind kind) => (Name, Kind) = (name, kind);

    public string Name { get; }

    public VariableKind Kind { get; }

    /// <summary>Whether the value may be unknown. Of a variable that requires others, those decide, and this says nothing.</summary>
    public bool CanBeMissing { get; init; }

    /// <summary>A derived value, e.g. a deadline computed from a date, is missing exactly when one of these is missing.</summary>
    public IReadOnlyList<Variable> Requires { get; init; } = [];

    /// <summary>Whether only whole numbers are values. A finite variable is bound by its <see cref="Values"/> instead.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>Least value of a number, if it has one.</summary>
    public Rational? Least { get; private init; }

    /// <summary>Greatest value of a number, if it has one.</summary>
    public Rational? Greatest { get; private init; }

    /// <summary>The values of a finite variable, ascending, at least one; empty for the other kinds.</summary>
    public IReadOnlyList<long> Values { get; private init; } = [];

    public static Variable Number(string name, bool isWhole = false, Rational? least = null, Rational? greatest = null) =>
        new(name, VariableKind.Number) { IsWhole = isWhole, Least = least, Greatest = greatest };

    public static Variable Finite(string name, params IEnumerable<long> values)
    {
        var sorted = values.Distinct().OrderBy(v => v).ToArray();
        if (sorted.Length == 0) throw new ArgumentException($"The variable '{name}' has no values.", nameof(values));
        return new(name, VariableKind.Finite) { Values = sorted };
    }

    public static Variable Truth(string name) => Finite(name, 0, 1);

    public static Variable Symbol(string name) => new(name, VariableKind.Symbol);

    /// <summary>The same variable, missing when it is not stated.</summary>
    public Variable OrMissing() => Copy(true, Requires);

    /// <summary>The same variable, missing exactly when one of these is.</summary>
    public Variable From(params IEnumerable<Variable> required) => Copy(CanBeMissing, [.. required]);

    /// <summary>The variables that decide whether this one is there: itself, or those that it rests on in the end.</summary>
    public IEnumerable<Variable> Roots() => Requires.Count == 0 ? [this] : Requires.SelectMany(r => r.Roots()).Distinct();

    /// <summary>All variables that this one rests on, directly or through others.</summary>
    public IEnumerable<Variable> AllRequired() => Requires.SelectMany(r => r.AllRequired().Append(r));

    public bool Equals(Variable? other) => other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as Variable);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    public override string ToString() => Name;

    private Variable Copy(bool canBeMissing, IReadOnlyList<Variable> requires) => new(Name, Kind)
    {
        IsWhole = IsWhole,
        Least = Least,
        Greatest = Greatest,
        Values = Values,
        CanBeMissing = canBeMissing,
        Requires = requires,
    };
}
