using System.Reflection;
using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;

namespace KommunalesBildungsmanagement.Tests;

/// <summary>What a record checks holds however it is made: by constructor, by initializer or as a changed copy.</summary>
public sealed class RecordInvariantProperties
{
    /// <summary>One valid record of each type that checks a member.</summary>
    private static readonly object[] Records =
    [
        Valid.Territory, Valid.Actor, new Competence(Valid.Text, EducationArea.GeneralSchools, Valid.Kaufbeuren) { LegalBasis = "Art. 57 BayGO" },
        Valid.AccessCondition, Valid.Instance, Valid.Price, Valid.Place, Valid.Offering, new Seats(12, 3), Valid.TargetGroup,
        Valid.Need, Valid.Finding, StandardBarriers.All[0], Valid.Measure, Valid.Project, Valid.Event, Valid.Effect, Valid.Measure.Roles[0],
        Valid.Goal, new Goals.GoalJudgement("goal", true, "council", new(2026, 5, 12)), Valid.Agreement, Valid.Signature, Valid.Programme, Valid.FundedProject,
        Valid.Measurand, Valid.Identity, Valid.Evaluation, new Station("work", DateRange.Always), new ExternalCode("scheme", "code"), new Freshness(null),
        Valid.Provenance, LifePhases.Vocabulary.Entries[0], new SchoolYear(2024), new CalendarYear(2024), new SurveyPeriod(new(2022, 12, 31), 12), PersonProfile.Unknown,
        Audience.Everybody, Figure.Of(645), Valid.Evaluation.Results[0],
    ];

    // Free remarks, a code that the vocabulary checks as a whole, and figures that may be anything.
    private static readonly string[] Free =
        ["Provenance.Place", "Provenance.Licence", "VocabularyEntry.Broader", "Transition.GapDays", "GoalValue.Value", "ReviewNote.Code"];

    private static readonly Gen<string> Blanks = Gen.Elements("", " ", "\t", "\r\n", "\u00a0");

    [Fact]
    public void Records_EachRecordWithATextOrANumber_IsAmongThem()
    {
        var checkedHere = Records.Select(r => r.GetType()).ToHashSet();
        var missing = typeof(EducationLandscape).Assembly.GetExportedTypes()
            .Where(t => t.GetMethod("<Clone>$") is not null && !t.IsAbstract && !checkedHere.Contains(t)
                && Members(t).Any(m => !Free.Contains(Name(m))));
        Assert.Empty(missing);
    }

    [Fact]
    public void No_copy_has_a_blank_text() => Law.Check(
        (from member in Gen.Elements(Changes(typeof(string)).ToArray())
         from blank in Blanks
         select (member.Record, member.Member, blank)).ToArbitrary(),
        c => Assert.Equal(c.Member.Name, Refused.With("value.blank", () => Copy(c.Record, c.Member, c.blank)).Location));

    [Fact]
    public void No_copy_has_a_negative_number() => Law.Check(
        (from member in Gen.Elements(Changes(typeof(int)).Concat(Changes(typeof(decimal))).ToArray())
         from number in Gen.Choose(int.MinValue, -1)
         select (member.Record, member.Member, number)).ToArbitrary(),
        c =>
        {
            var type = Nullable.GetUnderlyingType(c.Member.PropertyType) ?? c.Member.PropertyType;
            var broken = Convert.ChangeType(c.number, type, System.Globalization.CultureInfo.InvariantCulture);
            Refused.SaysWhatAndRemedy(Assert.Single(Broken(() => Copy(c.Record, c.Member, broken)).Problems));
        });

    [Fact]
    public void No_copy_names_a_code_twice() => Law.Check(
        Gen.Elements(Changes(typeof(ValueList<string>)).ToArray()).ToArbitrary(),
        c => Refused.With("value.twice", () => Copy(c.Record, c.Member, (ValueList<string>)["a", "b", "a"])));

    [Fact]
    public void No_constructor_takes_what_a_copy_refuses() => Law.Check(
        (from part in Gen.Elements(Parameters().ToArray())
         from blank in Blanks
         from number in Gen.Choose(int.MinValue, -1)
         select (part.Record, part.Parameter, blank, number)).ToArbitrary(),
        c =>
        {
            var constructor = (ConstructorInfo)c.Parameter.Member;
            var values = constructor.GetParameters().Select(p => p.Position != c.Parameter.Position
                ? c.Record.GetType().GetProperty(p.Name!)!.GetValue(c.Record)
                : p.ParameterType == typeof(string) ? c.blank : c.number).ToArray();
            Refused.SaysWhatAndRemedy(Assert.Single(Broken(() => constructor.Invoke(values)).Problems));
        });

    private static InvalidValueException Broken(Action change)
    {
        var thrown = Record.Exception(change);
        return Assert.IsType<InvalidValueException>(thrown is TargetInvocationException { InnerException: { } inner } ? inner : thrown);
    }

    private static object Copy(object record, PropertyInfo member, object value)
    {
        var copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        try
        {
            member.SetValue(copy, value);
        }
        catch (TargetInvocationException e) when (e.InnerException is InvalidValueException refused)
        {
            throw refused;
        }

        return copy;
    }

    private static IEnumerable<(object Record, PropertyInfo Member)> Changes(Type type) =>
        from record in Records
        from member in Members(record.GetType())
        where (Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType) == type && !Free.Contains(Name(member))
        select (record, member);

    private static IEnumerable<(object Record, ParameterInfo Parameter)> Parameters() =>
        from record in Records
        from constructor in record.GetType().GetConstructors()
        from parameter in constructor.GetParameters()
        let type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType
        where type == typeof(string) || type == typeof(int)
        select (record, parameter);

    private static IEnumerable<PropertyInfo> Members(Type type) => type.GetProperties().Where(p =>
        p.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true
        && (Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType) is var t
        && (t == typeof(string) || t == typeof(int) || t == typeof(decimal) || t == typeof(ValueList<string>)));

    private static string Name(PropertyInfo member) => $"{member.DeclaringType!.Name}.{member.Name}";
}
