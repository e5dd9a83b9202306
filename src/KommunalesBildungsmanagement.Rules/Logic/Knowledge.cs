using System.Collections.Generic;
using System.Linq;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>What follows at once from literals that all have to hold: which variables are there, and which values are left for each.</summary>
internal sealed class Knowledge
{
    private readonly Dictionary<Variable, bool> _known = [];
    private readonly Dictionary<Variable, Domain> _domains = [];
    private readonly Dictionary<Variable, Domain> _untouched = [];
    private readonly List<Literal> _literals = [];
    private readonly List<SumLiteral> _openSums = [];

    /// <summary>Everything that was added.</summary>
    public IReadOnlyList<Literal> Literals => _literals;

    /// <summary>The sums over two or more variables that are not fixed.</summary>
    public IEnumerable<SumLiteral> OpenSums => _openSums.Select(s => new SumLiteral(Reduce(s.Sum), s.Relation));

    /// <summary>The domains of the variables that have a value.</summary>
    public IReadOnlyDictionary<Variable, Domain> Domains => _domains;

    /// <summary>The variables of which it is known that they are missing.</summary>
    public IEnumerable<Variable> Missing => _known.Where(k => !k.Value).Select(k => k.Key);

    /// <summary>Adds what has to hold.</summary>
    /// <returns>Whether it can, as far as can be seen without looking at several sums together.</returns>
    public bool TryAdd(Literal literal)
    {
        _literals.Add(literal);
        if (literal is KnownLiteral { IsKnown: false } missing) return TrySetKnown(missing.Root, false);
        foreach (var variable in literal.Variables)
        {
            if (!variable.Roots().All(r => TrySetKnown(r, true))) return false;
            Touch(variable);
        }

        switch (literal)
        {
            case MemberLiteral member:
                var domain = Touch(member.Variable);
                domain.Restrict(member.Values, member.IsIn);
                return !domain.IsEmpty;
            case SumLiteral sum:
                _openSums.Add(sum);
                return TrySettle();
            default:
                return true;
        }
    }

    /// <summary>Sums that are left with one variable become bounds of it, which may fix it, and so on.</summary>
    /// <returns>Whether no contradiction came out.</returns>
    public bool TrySettle()
    {
        for (var i = 0; i < _openSums.Count; i++)
        {
            var (sum, relation) = (Reduce(_openSums[i].Sum), _openSums[i].Relation);
            if (sum.Terms.Count > 1)
            {
                if (IsOutOfReach(sum, relation)) return false;
                continue;
            }

            _openSums.RemoveAt(i);
            if (sum.Terms.Count == 0 ? !relation.Holds(sum.Constant.Sign) : !TryBound(sum, relation)) return false;
            i = -1;
        }

        return true;
    }

    /// <summary>Whether what is known excludes a goal. No means only that it is not seen at once.</summary>
    public bool Refutes(Goal goal, Effort effort) => effort.TrySpend(1) && goal switch
    {
        Quorum quorum => quorum.Goals.Count(g => Refutes(g, effort)) > quorum.Goals.Count - quorum.Needed,
        KnownLiteral known => known.IsKnown ? IsMissing(known.Root) : !known.Root.CanBeMissing || IsThere(known.Root),
        _ when goal.Variables.Any(v => v.Roots().Any(IsMissing)) => true,
        MemberLiteral member => RefutesMember(member),
        SumLiteral sum => RefutesSum(Reduce(sum.Sum), sum.Relation),
        _ => false,
    };

    private bool IsMissing(Variable root) => _known.TryGetValue(root, out var isKnown) && !isKnown;

    private bool IsThere(Variable root) => _known.TryGetValue(root, out var isKnown) && isKnown;

    private bool TrySetKnown(Variable root, bool isKnown)
    {
        if (!isKnown && !root.CanBeMissing) return false;
        if (_known.TryGetValue(root, out var before)) return before == isKnown;
        _known[root] = isKnown;
        if (isKnown) Touch(root);
        return true;
    }

    private Domain Touch(Variable variable)
    {
        if (_domains.TryGetValue(variable, out var domain)) return domain;
        return _domains[variable] = Domain.Of(variable);
    }

    private Domain DomainOf(Variable variable)
    {
        if (_domains.TryGetValue(variable, out var domain) || _untouched.TryGetValue(variable, out domain)) return domain;
        return _untouched[variable] = Domain.Of(variable);
    }

    private NumberDomain NumbersOf(Variable variable) => (NumberDomain)DomainOf(variable);

    // The sum without fixed variables and without those that have cancelled out.
    private Linear Reduce(Linear sum)
    {
        Linear reduced = sum.Constant;
        foreach (var (variable, coefficient) in sum.Terms)
        {
            if (coefficient.Sign == 0) continue;
            reduced += NumbersOf(variable).Fixed is { } value ? value * coefficient : Linear.Of(variable, coefficient);
        }

        return reduced;
    }

    private bool TryBound(Linear sum, Relation relation)
    {
        Bound((NumberDomain)Touch(sum.Terms[0].Variable), sum, relation);
        return !_domains[sum.Terms[0].Variable].IsEmpty;
    }

    private static void Bound(NumberDomain domain, Linear sum, Relation relation)
    {
        var coefficient = sum.Terms[0].Coefficient;
        domain.Restrict(coefficient.Sign < 0 ? relation.Mirrored() : relation, -sum.Constant / coefficient);
    }

    private bool RefutesMember(MemberLiteral member)
    {
        var domain = DomainOf(member.Variable).Copy();
        domain.Restrict(member.Values, member.IsIn);
        return domain.IsEmpty;
    }

    private bool RefutesSum(Linear sum, Relation relation)
    {
        if (sum.Terms.Count == 0) return !relation.Holds(sum.Constant.Sign);
        if (sum.Terms.Count > 1) return IsOutOfReach(sum, relation);
        var domain = (NumberDomain)NumbersOf(sum.Terms[0].Variable).Copy();
        Bound(domain, sum, relation);
        return domain.IsEmpty;
    }

    private bool IsOutOfReach(Linear sum, Relation relation)
    {
        if (relation == Relation.IsNot) return false;
        if (End(sum, isLow: true) is { } least && (least.Sign > 0 || (least.Sign == 0 && relation == Relation.LessThan))) return true;
        return relation == Relation.Is && End(sum, isLow: false) is { Sign: < 0 };
    }

    // The least or greatest that a sum can be, if it is bounded.
    private Rational? End(Linear sum, bool isLow)
    {
        var end = sum.Constant;
        foreach (var (variable, coefficient) in sum.Terms)
        {
            var range = NumbersOf(variable).Range;
            if ((coefficient.Sign > 0 == isLow ? range.Low : range.High) is not { } value) return null;
            end += value * coefficient;
        }

        return end;
    }
}
