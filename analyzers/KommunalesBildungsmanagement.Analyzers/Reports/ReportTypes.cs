using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Reads reports and the programmes they go to.</summary>
internal static class ReportTypes
{
    /// <summary>The [ReportTo] attributes of a type and of what it derives from. An abstract type is no report yet.</summary>
    public static IEnumerable<AttributeData> ReportsTo(INamedTypeSymbol type) =>
        type.IsAbstract ? [] : SelfAndBases(type).SelectMany(t => t.Attributes("ReportTo"));

    /// <summary>The type that names the programme.</summary>
    public static INamedTypeSymbol? Programme(AttributeData reportTo) => reportTo.AttributeClass?.TypeArguments.FirstOrDefault() as INamedTypeSymbol;

    /// <summary>The indicators of a programme, of what it derives from and of its interfaces.</summary>
    public static IEnumerable<AttributeData> Mandatory(INamedTypeSymbol programme) =>
        SelfAndBases(programme).Concat(programme.AllInterfaces).SelectMany(t => t.Attributes("MandatoryIndicator"));

    /// <summary>The indicators of a programme mandatory on the day of a report; without a day, all of them. Each code once, in order.</summary>
    public static IEnumerable<AttributeData> MandatoryFor(AttributeData reportTo)
    {
        if (Programme(reportTo) is not { } programme) return [];
        var day = reportTo.Named("ReportingDate") as string;
        return Mandatory(programme).Where(m => m.Text(0) is not null && IsInForce(m, day)).GroupBy(m => m.Text(0)).Select(g => g.First())
            .OrderBy(m => m.Text(0), System.StringComparer.Ordinal);
    }

    /// <summary>The properties of a report with the codes they carry; interfaces count too, a hidden or overridden property does not.</summary>
    public static IEnumerable<(IPropertySymbol Property, string Code)> Indicators(INamedTypeSymbol type)
    {
        var names = new HashSet<string>();
        foreach (var owner in SelfAndBases(type).Concat(type.AllInterfaces))
        {
            foreach (var property in owner.GetMembers().OfType<IPropertySymbol>())
            {
                var codes = property.Attributes("Indicator").Select(a => a.Text(0)).OfType<string>().ToList();
                if (codes.Count == 0 || !names.Add(property.Name)) continue;
                foreach (var code in codes) yield return (property, code);
            }
        }
    }

    /// <summary>Whether a text is a day as yyyy-MM-dd.</summary>
    public static bool IsDay(string? text) =>
        System.DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsInForce(AttributeData mandatory, string? day)
    {
        if (!IsDay(day)) return true;

        // Days as yyyy-MM-dd compare as text; a date that is none is KBM7003 and limits nothing.
        return !(mandatory.Named("From") is string from && IsDay(from) && string.CompareOrdinal(day, from) < 0)
            && !(mandatory.Named("To") is string to && IsDay(to) && string.CompareOrdinal(day, to) > 0);
    }

    private static IEnumerable<INamedTypeSymbol> SelfAndBases(INamedTypeSymbol? type)
    {
        for (; type is not null && type.SpecialType != SpecialType.System_Object; type = type.BaseType) yield return type;
    }
}
