using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>In which languages a member has words.</summary>
internal static class MemberWords
{
    private static readonly string[] Languages = ["de", "en"];

    /// <summary>The languages without [Term].</summary>
    public static IEnumerable<string> Missing(ISymbol member) => Languages.Where(l => member.Attributes("Term").All(t => t.Text(0) != l));

    /// <summary>The languages without [Term], or with one that still is a stub.</summary>
    public static IEnumerable<string> Unwritten(ISymbol member) =>
        Languages.Where(l => member.Attributes("Term").All(t => t.Text(0) != l || Stub.IsUnwritten(t.Text(1))));

    /// <summary>The member at the end of a path; <see langword="null"/> if it is not found.</summary>
    public static ISymbol? At(ITypeSymbol? subject, EquatableArray<Step> steps)
    {
        var (type, member) = (subject, default(ISymbol));
        foreach (var step in steps)
        {
            member = Members(type, step.Name).FirstOrDefault();
            if (member is null) return null;
            type = ValueReader.TypeOf(member).WithoutNull();
        }

        return member;
    }

    private static IEnumerable<ISymbol> Members(ITypeSymbol? type, string name)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            foreach (var member in t.GetMembers(name).Where(m => m is IPropertySymbol or IFieldSymbol)) yield return member;
        }

        foreach (var member in (type?.AllInterfaces ?? []).SelectMany(i => i.GetMembers(name).OfType<IPropertySymbol>())) yield return member;
    }
}
