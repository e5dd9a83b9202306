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

    /// <summary>The [ReportTo] and [FundedBy] attributes of a type and of what it derives from, abstract or not.</summary>
    public static IEnumerable<AttributeData> Funding(INamedTypeSymbol type) =>
        SelfAndBases(type).SelectMany(t => t.Attributes("ReportTo").Concat(t.Attributes("FundedBy")));

    /// <summary>The type that names the programme.</summary>
    public static INamedTypeSymbol? Programme(AttributeData reportTo) => reportTo.AttributeClass?.TypeArguments.FirstOrDefault() as INamedTypeSymbol;

    /// <summary>The duties of a kind that a programme, what it derives from and its interfaces name, e.g. "MandatoryIndicator".</summary>
    public static IEnumerable<AttributeData> Duties(INamedTypeSymbol programme, string kind) =>
        SelfAndBases(programme).Concat(programme.AllInterfaces).SelectMany(t => t.Attributes(kind));

    /// <summary>The duties of a kind on the day of a report; without a day, all of them. Each code or name once, in order.</summary>
    public static IEnumerable<AttributeData> DutiesOf(AttributeData reportTo, string kind)
    {
        if (Programme(reportTo) is not { } programme) return [];
        var day = reportTo.Named("ReportingDate") as string;
        return Duties(programme, kind).Where(m => m.Text(0) is not null && IsInForce(m, day)).GroupBy(m => m.Text(0)).Select(g => g.First())
            .OrderBy(m => m.Text(0), System.StringComparer.Ordinal);
    }

    /// <summary>
    /// The properties of a report with the codes or names that an attribute gives them, e.g. "Indicator"; interfaces count too, a hidden or
    /// overridden property does not.
    /// </summary>
    public static IEnumerable<(IPropertySymbol Property, string Code)> Marked(INamedTypeSymbol type, string attribute)
    {
        var names = new HashSet<string>();
        foreach (var owner in SelfAndBases(type).Concat(type.AllInterfaces))
        {
            foreach (var property in owner.GetMembers().OfType<IPropertySymbol>())
            {
                var codes = property.Attributes(attribute).Select(a => a.Text(0)).OfType<string>().ToList();
                if (codes.Count == 0 || !names.Add(property.Name)) continue;
                foreach (var code in codes) yield return (property, code);
            }
        }
    }

    /// <summary>A day that an attribute is given, by the name of the property or of the parameter; as it is written.</summary>
    public static string? Day(AttributeData attribute, string name) => attribute.Named(name) as string
        ?? attribute.AttributeConstructor?.Parameters.Where(p => p.Name == name).Select(p => attribute.Text(p.Ordinal)).FirstOrDefault();

    /// <summary>Whether a text is a day as yyyy-MM-dd.</summary>
    public static bool IsDay(string? text) =>
        System.DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>Whether a duty holds on a day; without a day, it does.</summary>
    public static bool IsInForce(AttributeData mandatory, string? day)
    {
        if (!IsDay(day)) return true;

        // Days as yyyy-MM-dd compare as text; a date that is none is KBM7003 and limits nothing.
        return !(mandatory.Named("From") is string from && IsDay(from) && string.CompareOrdinal(day, from) < 0)
            && !(mandatory.Named("To") is string to && IsDay(to) && string.CompareOrdinal(day, to) > 0);
    }

    /// <summary>A type and what it derives from, nearest first.</summary>
    public static IEnumerable<INamedTypeSymbol> SelfAndBases(INamedTypeSymbol? type)
    {
        for (; type is not null && type.SpecialType != SpecialType.System_Object; type = type.BaseType) yield return type;
    }
}
