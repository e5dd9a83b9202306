using System.Reflection;
using System.Text.RegularExpressions;
using KommunalesBildungsmanagement.Rules;

namespace KommunalesBildungsmanagement.Architecture.Tests;

/// <summary>Conventions that the compiler does not hold.</summary>
public sealed partial class ConventionTests
{
    [Fact]
    public void PublicClasses_AreSealedUnlessMadeToBeInherited()
    {
        string[] inheritable = ["Measure", "ReportingPeriod", "Specification`1", "TermCondition`1", "Composite`1", "Term`1", "WorkingDays", "RulePackPart",
            "IndicatorFormula", "PeriodLink", "ReportBlock", "Chart"];
        var open = Rooms.All.SelectMany(a => a.GetExportedTypes()).Where(t => t.IsClass && !t.IsSealed && !(t.IsAbstract && t.IsSealed));
        Assert.Empty(open.Select(t => t.Name).Except(inheritable));
    }

    [Fact]
    public void PublicProperties_HaveNoSetter()
    {
        var mutable =
            from type in Rooms.All.SelectMany(a => a.GetExportedTypes())
            where !typeof(Attribute).IsAssignableFrom(type)
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))
            select $"{type.Name}.{property.Name}";
        Assert.Empty(mutable);
    }

    [Fact]
    public void StaticFields_AreReadonly()
    {
        var mutable =
            from type in Rooms.All.SelectMany(a => a.GetTypes())
            where !type.Name.Contains('<', StringComparison.Ordinal) && type.FullName!.StartsWith("KommunalesBildungsmanagement", StringComparison.Ordinal)
            from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            where field is { IsInitOnly: false, IsLiteral: false } && !field.Name.Contains("__", StringComparison.Ordinal)
            select $"{type.Name}.{field.Name}";
        Assert.Empty(mutable);
    }

    [Fact]
    public void EnumsOfTheDomain_HaveWordsInBothLanguages()
    {
        var without =
            from type in Rooms.Domain.GetExportedTypes().Concat(Rooms.Matching.GetExportedTypes())
            where type.IsEnum
            from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
            // The levels of the Common European Framework are the same word in every language.
            where !CefrName().IsMatch(field.Name)
            where field.GetCustomAttributes<TermAttribute>().Select(t => t.Culture).Order().SequenceEqual(["de", "en"]) == false
            select $"{type.Name}.{field.Name}";
        Assert.Empty(without);
    }

    [Fact]
    public void Namespaces_AreNeverEqualToAType()
    {
        var namespaces = Rooms.All.SelectMany(a => a.GetExportedTypes()).SelectMany(t => (t.Namespace ?? "").Split('.')).ToHashSet();
        Assert.DoesNotContain(Rooms.All.SelectMany(a => a.GetExportedTypes()).Select(t => t.Name), namespaces.Contains);
    }

    [Fact]
    public void Sources_KeepToTheLineWidthAndHaveNoUnfinishedMarks()
    {
        var faults =
            from file in Rooms.Sources("src").Concat(Rooms.Sources("analyzers"))
            from line in File.ReadLines(file).Select((text, index) => (Text: text, Number: index + 1))
            where line.Text.Length > 150 || Unfinished().IsMatch(line.Text)
            select $"{Path.GetRelativePath(Rooms.Repository, file)}:{line.Number}";
        Assert.Empty(faults);
    }

    [Fact]
    public void Names_SayWhatTheyAre()
    {
        string[] emptyWords = ["Utils", "Util", "Helper", "Helpers", "Common", "Shared", "Managers"];
        Assert.DoesNotContain(
            Rooms.All.SelectMany(a => a.GetTypes()).Select(t => t.Name), n => emptyWords.Any(w => n.EndsWith(w, StringComparison.Ordinal)));
    }

    [GeneratedRegex("^[ABC][12]$")]
    private static partial Regex CefrName();

    [GeneratedRegex("\\b(TODO|FIXME|HACK)\\b|new (System\\.)?NotImplementedException|#region")]
    private static partial Regex Unfinished();
}
