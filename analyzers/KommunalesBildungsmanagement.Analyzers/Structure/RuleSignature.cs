using System.Linq;
using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>The form of a rule, a condition or a dated parameter.</summary>
internal sealed class RuleSignature
{
    private static readonly RuleSignature Rule = new("static Norm Name(Subject subject[, RuleContext context])");
    private static readonly RuleSignature Condition = new("static bool Name(Subject subject, …)");
    private static readonly RuleSignature Parameter = new("static partial decimal?|int?|LocalDate? Name(RuleContext context)");

    private RuleSignature(string form) => Form = form;

    /// <summary>The form as code.</summary>
    public string Form { get; }

    /// <summary>Whether it is that of a dated parameter, whose body the generator writes.</summary>
    public bool IsParameter => this == Parameter;

    /// <summary>The form a method must have; <see langword="null"/> if it is no part of the rule language.</summary>
    public static RuleSignature? Of(IMethodSymbol method) =>
        method.Has("Rule") ? Rule : method.Has("Condition") ? Condition : method.Has("Parameter") ? Parameter : null;

    /// <summary>The first thing that is wrong.</summary>
    public SignatureFault? FaultOf(IMethodSymbol method)
    {
        if (method.MethodKind != MethodKind.Ordinary) return SignatureFault.NoMethod;
        if (!method.IsStatic) return SignatureFault.NotStatic;
        if (IsParameter && !method.IsPartialDefinition) return SignatureFault.NotPartial;
        if (method.IsGenericMethod || method.ContainingType.IsGenericType) return SignatureFault.Generic;
        if (this != Condition && method.ContainingType.ContainingType is not null) return SignatureFault.NestedType;
        if (!HasParameters(method)) return SignatureFault.Parameters;
        if (method.ReturnsByRef || method.ReturnsByRefReadonly || method.Parameters.Any(p => p.RefKind != RefKind.None || p.IsParams))
            return SignatureFault.ByReference;
        if (!Returns(method.ReturnType)) return SignatureFault.ReturnType;
        var isNameFree = this == Rule ? ReservedNames.AreFree(method) : this == Condition || ReservedNames.IsOnlyOne(method);
        return isNameFree ? null : SignatureFault.Name;
    }

    private bool HasParameters(IMethodSymbol method)
    {
        var parameters = method.Parameters;
        if (parameters.Any(p => IsUnknown(p.Type))) return true;
        if (IsParameter) return parameters.Length == 1 && IsContext(parameters[0]);
        if (this == Condition) return parameters.Length > 0;
        if (parameters.Length is not (1 or 2) || (parameters.Length == 2 && !IsContext(parameters[1]))) return false;
        return !IsContext(parameters[0]) && parameters[0].Type is INamedTypeSymbol { IsRefLikeType: false };
    }

    private bool Returns(ITypeSymbol type)
    {
        if (IsUnknown(type)) return true;
        if (!IsParameter) return type.SpecialType == SpecialType.System_Boolean || (this == Rule && type.IsRuleType("Norm"));
        return ParameterType.Of(type) is not null;
    }

    // A type the compiler does not know, also as "Unknown?": it says so itself.
    private static bool IsUnknown(ITypeSymbol type) =>
        type.WithoutNull()!.TypeKind == TypeKind.Error;

    private static bool IsContext(IParameterSymbol parameter) => parameter.Type.IsRuleType("RuleContext");
}
