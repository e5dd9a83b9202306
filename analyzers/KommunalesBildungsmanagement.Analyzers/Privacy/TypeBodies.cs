using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>The bodies of one type: what its methods return, who calls them, and what its locals and members are given.</summary>
/// <remarks>For one analysis on one thread.</remarks>
internal sealed class TypeBodies
{
    private readonly Dictionary<ISymbol, IOperation> _bodies = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<IInvocationOperation>> _calls = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IAnonymousFunctionOperation> _lambdas = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<LocalValue>> _values = new(SymbolEqualityComparer.Default);

    public TypeBodies(IEnumerable<(ISymbol Owner, IOperation Body)> blocks)
    {
        foreach (var (owner, body) in blocks)
        {
            if (owner is IMethodSymbol && !_bodies.ContainsKey(owner)) _bodies.Add(owner, body);
            foreach (var operation in body.DescendantsAndSelf()) Read(operation);
        }
    }

    /// <summary>What a local is given anywhere in its method, or a field or property of this type anywhere in the type.</summary>
    public IReadOnlyList<LocalValue> Values(ISymbol target) => _values.TryGetValue(target, out var values) ? values : [];

    /// <summary>What a method or local function of this type returns; <see langword="null"/> if its body is not known.</summary>
    public IEnumerable<IOperation>? Returns(IMethodSymbol method) =>
        _bodies.TryGetValue(method.OriginalDefinition, out var body) ? ReturnsOf(body) : null;

    /// <summary>What a parameter is given by the calls in this type.</summary>
    public IEnumerable<IOperation> Arguments(IParameterSymbol parameter) => _calls.TryGetValue(parameter.ContainingSymbol, out var calls)
        ? calls.SelectMany(c => c.Arguments).Where(a => a.Parameter?.Ordinal == parameter.Ordinal).Select(a => a.Value)
        : [];

    /// <summary>The lambda a parameter belongs to.</summary>
    public IAnonymousFunctionOperation? Lambda(IParameterSymbol parameter) =>
        _lambdas.TryGetValue(parameter.ContainingSymbol, out var lambda) ? lambda : null;

    /// <summary>What a body gives back, without what the functions inside it give back.</summary>
    public static IEnumerable<IOperation> ReturnsOf(IOperation body)
    {
        foreach (var child in body.ChildOperations)
        {
            if (child is IReturnOperation { ReturnedValue: { } value }) yield return value;
            if (child is IAnonymousFunctionOperation or ILocalFunctionOperation) continue;
            foreach (var inner in ReturnsOf(child)) yield return inner;
        }
    }

    private void Read(IOperation operation)
    {
        switch (operation)
        {
            case IInvocationOperation call when call.TargetMethod is { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method:
                var target = method.OriginalDefinition;
                if (!_calls.TryGetValue(target, out var calls)) _calls.Add(target, calls = []);
                calls.Add(call);
                break;
            case ILocalFunctionOperation { Body: { } body } function: _bodies[function.Symbol] = body; break;
            case IAnonymousFunctionOperation lambda: _lambdas[lambda.Symbol] = lambda; break;
        }

        foreach (var value in LocalValue.In(operation))
        {
            if (!_values.TryGetValue(value.Target, out var values)) _values.Add(value.Target, values = []);
            values.Add(value);
        }
    }
}
