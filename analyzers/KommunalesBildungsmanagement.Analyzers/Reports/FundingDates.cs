using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Follows a day back to a member with [FundingDate]: through locals of the method, patterns, and changes of the type of the date.</summary>
internal sealed class FundingDates
{
    private readonly HashSet<IOperation> _seen = [];
    private List<LocalValue>? _locals;

    private FundingDates()
    {
    }

    /// <summary>The funding date a day comes from; <see langword="null"/> if it is none, or not surely one.</summary>
    public static ISymbol? Of(IOperation day) => new FundingDates().Find(day);

    /// <summary>Whether a member is said to be a funding date, itself or by what it overrides, implements or is declared by.</summary>
    public static bool Is(ISymbol? member) => member switch
    {
        null => false,
        _ when member.Has("FundingDate") => true,
        IPropertySymbol { OverriddenProperty: { } overridden } => Is(overridden),
        IPropertySymbol property => IsOfRecord(property) || Implemented(property).Any(i => i.Has("FundingDate")),
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType.IsRecord: true } create } =>
            create.ContainingType.GetMembers(member.Name).Any(m => m is IPropertySymbol && m.Has("FundingDate")),
        _ => false,
    };

    private static bool IsOfRecord(IPropertySymbol property) => property.ContainingType is { IsRecord: true } record
        && record.InstanceConstructors.SelectMany(c => c.Parameters).Any(p => p.Name == property.Name && p.Has("FundingDate"));

    private static IEnumerable<ISymbol> Implemented(IPropertySymbol property) => property.ContainingType is { TypeKind: not TypeKind.Interface } type
        ? type.AllInterfaces.SelectMany(i => i.GetMembers(property.Name))
            .Where(m => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(m), property))
        : [];

    private ISymbol? Find(IOperation? operation)
    {
        if (operation is null || !_seen.Add(operation)) return null;
        var day = operation.Unwrapped();
        if (day.Member() is { } member && Is(member)) return member;
        return day switch
        {
            ILocalReferenceOperation local => OfLocal(local),
            IConditionalAccessOperation access => Find(access.WhenNotNull),
            IConditionalAccessInstanceOperation instance => Find(PersonalFlow.Accessed(instance)),
            ICoalesceOperation coalesce => Find(coalesce.Value) ?? Find(coalesce.WhenNull),
            IConditionalOperation choice => Find(choice.WhenTrue) ?? Find(choice.WhenFalse),
            IPropertyReferenceOperation { Property.Name: "Date", Instance: { } instance } when IsDate(instance) => Find(instance),
            IInvocationOperation call => OfCall(call),
            _ => null,
        };
    }

    /// <summary>The same day as another type, or an assumed value where there is none.</summary>
    private ISymbol? OfCall(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "GetValueOrDefault" or "ToDateOnly" or "ToDateTimeUnspecified" or "ToDateTime" => Find(call.Instance),
        "FromDateTime" or "FromDateOnly" when IsDate(call) && call.Arguments.Length > 0 => Find(call.Arguments[0].Value),
        _ => null,
    };

    private ISymbol? OfLocal(ILocalReferenceOperation reference)
    {
        if (_locals is null)
        {
            IOperation root = reference;
            while (root.Parent is not null) root = root.Parent;
            _locals = [.. root.DescendantsAndSelf().SelectMany(LocalValue.In)];
        }

        return _locals.Where(v => v.Into is null && SymbolEqualityComparer.Default.Equals(v.Target, reference.Local))
            .Select(v => v.Part switch
            {
                null => Find(v.Value),
                LocalValue.Somewhere => null,
                var part => Part(v.Value, part),
            })
            .FirstOrDefault(m => m is not null);
    }

    /// <summary>The member of a value that a pattern or a deconstruction takes out.</summary>
    private static ISymbol? Part(IOperation value, string part)
    {
        for (var type = value.Unwrapped().Type.WithoutNull(); type is not null; type = type.BaseType)
        {
            if (type.GetMembers(part).FirstOrDefault(m => m is IPropertySymbol or IFieldSymbol) is { } member) return Is(member) ? member : null;
        }

        return null;
    }

    private static bool IsDate(IOperation operation) =>
        operation.Type.WithoutNull() is { } type && (type.IsNodaTime("LocalDate") || SystemDateAnalyzer.IsSystemDate(type));
}
