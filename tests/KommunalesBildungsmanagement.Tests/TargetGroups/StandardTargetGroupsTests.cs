namespace KommunalesBildungsmanagement.Tests;

public sealed class StandardTargetGroupsTests
{
    private static readonly PersonProfile Nobody = PersonProfile.Unknown;

    /// <summary>For each group: somebody who surely belongs to it, and somebody who surely does not.</summary>
    private static readonly Dictionary<string, (PersonProfile Member, PersonProfile Other)> Examples = new()
    {
        ["TG-YOUTH"] = (Aged(17), Aged(18)),
        ["TG-YADULT"] = (Aged(29), Aged(30)),
        ["TG-SENIOR"] = (Aged(55), Aged(54)),
        ["TG-PARENT"] = (In("single-parent"), In("carer")),
        ["TG-SINGLEPARENT"] = (In("single-parent"), In("parent")),
        ["TG-NEWCOMER"] = (In("refugee"), In("parent")),
        ["TG-DAZ"] = (Nobody with { German = CefrLevel.B1 }, Nobody with { German = CefrLevel.B2 }),
        ["TG-LOWLIT"] = (Nobody with { Literacy = AlphaLevel.Alpha3 }, Nobody with { Literacy = AlphaLevel.Alpha4 }),
        ["TG-NOSCHOOL"] = (Nobody with { Certificate = SchoolCertificate.None }, Nobody with { Certificate = SchoolCertificate.Hauptschulabschluss }),
        ["TG-LOWQUAL"] = (
            Nobody with { HasVocationalQualification = false, Certificate = SchoolCertificate.MittlererAbschluss },
            Nobody with { HasVocationalQualification = false, Certificate = SchoolCertificate.Fachhochschulreife }),
        ["TG-UNEMP"] = (In("long-term-unemployed"), In("employed")),
        ["TG-NEET"] = (At("between", 29), At("between", 30)),
        ["TG-DISABLED"] = (
            Nobody with { Adjustments = PartialSet<string>.Exactly("sign-language") },
            Nobody with { Adjustments = PartialSet<string>.Exactly() }),
        ["TG-CARER"] = (In("carer"), In("parent")),
        ["TG-SHIFT"] = (In("shift-work"), In("employed")),
        ["TG-MULTI"] = (In("trainer-or-hr"), In("employed")),
    };

    public static TheoryData<string> Ids { get; } = new(StandardTargetGroups.All.Select(g => g.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Definition_MemberOtherAndSomebodyUnknown_HasThreeOutcomes(string id)
    {
        var group = StandardTargetGroups.All.Single(g => g.Id == id);
        var (member, other) = Examples[id];
        Assert.Equal(Truth.True, group.Definition.Evaluate(member));
        Assert.Equal(Truth.False, group.Definition.Evaluate(other));
        Assert.Equal(Truth.Unknown, group.Definition.Evaluate(Nobody));
        Assert.Equal(Truth.True, group.ToSpecification().Evaluate(member));
    }

    [Fact]
    public void All_Groups_HaveDistinctIdsAndAnExample()
    {
        var ids = StandardTargetGroups.All.Select(g => g.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.Equal(ids.Order(StringComparer.Ordinal), Examples.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Texts_LabelAndRationale_AreInBothLanguages(string id)
    {
        var group = StandardTargetGroups.All.Single(g => g.Id == id);
        Assert.NotEqual(group.Label.German, group.Label.English);
        Assert.NotEqual(group.Rationale.German, group.Rationale.English);
    }

    [Fact]
    public void Neet_TooYoungOrInSchool_IsOutside()
    {
        Assert.Equal(Truth.False, StandardTargetGroups.Neet.Definition.Evaluate(At("between", 14)));
        Assert.Equal(Truth.False, StandardTargetGroups.Neet.Definition.Evaluate(At("secondary-school", 17)));
        Assert.Equal(Truth.Unknown, StandardTargetGroups.Neet.Definition.Evaluate(Aged(17)));
    }

    [Fact]
    public void Sensitivity_IsTheHighestOfWhatTheDefinitionReads()
    {
        Assert.Equal(Sensitivity.Personal, StandardTargetGroups.Youth.Sensitivity);
        Assert.Equal(Sensitivity.Special, StandardTargetGroups.NeedsAccessibility.Sensitivity);
        Assert.Equal(Sensitivity.Special, (StandardTargetGroups.Youth with
        {
            Definition = StandardTargetGroups.Youth.Definition & !StandardTargetGroups.Newcomers.Definition,
        }).Sensitivity);
        Assert.Equal(Sensitivity.None, (Valid.TargetGroup with
        {
            Definition = Specification.Stated<PersonProfile>(Truth.True, Valid.Text),
        }).Sensitivity);
    }

    [Fact]
    public void IsStigmatising_LowLiteracy_IsMarkedAlthoughNoSpecialDataAreRead()
    {
        Assert.True(StandardTargetGroups.LowLiterate.IsStigmatising);
        Assert.Equal(Sensitivity.Personal, StandardTargetGroups.LowLiterate.Sensitivity);
    }

    private static PersonProfile Aged(int age) => Nobody with { Age = age };

    private static PersonProfile In(string situation) => Nobody with { Situations = PartialSet<string>.Exactly(situation) };

    private static PersonProfile At(string stage, int age) => Aged(age) with { Biography = new(new Station(stage, DateRange.Always)) };
}
