using System.Diagnostics.CodeAnalysis;
using KommunalesBildungsmanagement.Actors;
using KommunalesBildungsmanagement.Agreements;
using KommunalesBildungsmanagement.Barriers;
using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Goals;
using KommunalesBildungsmanagement.Measures;
using KommunalesBildungsmanagement.Needs;
using KommunalesBildungsmanagement.Offerings;
using KommunalesBildungsmanagement.Programmes;
using KommunalesBildungsmanagement.TargetGroups;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Landscapes;

/// <summary>Bildungslandschaft: all actors, offerings and relations that are known of some territories. A snapshot; immutable once made.</summary>
public sealed record EducationLandscape
{
    /// <summary>The landscape without anything in it.</summary>
    public static EducationLandscape Empty { get; } = new();

    /// <summary>Territories.</summary>
    public ValueList<Territory> Territories { get; init; } = [];

    /// <summary>Actors.</summary>
    public ValueList<EducationActor> Actors { get; init; } = [];

    /// <summary>Offerings.</summary>
    public ValueList<LearningOffering> Offerings { get; init; } = [];

    /// <summary>Target groups, beside the standard ones.</summary>
    public ValueList<TargetGroup> TargetGroups { get; init; } = [];

    /// <summary>Needs.</summary>
    public ValueList<Need> Needs { get; init; } = [];

    /// <summary>Findings of barriers.</summary>
    public ValueList<BarrierFinding> BarrierFindings { get; init; } = [];

    /// <summary>Measures, projects and events.</summary>
    public ValueList<Measure> Measures { get; init; } = [];

    /// <summary>Goals.</summary>
    public ValueList<Goal> Goals { get; init; } = [];

    /// <summary>Agreements.</summary>
    public ValueList<CooperationAgreement> Agreements { get; init; } = [];

    /// <summary>Funding programmes.</summary>
    public ValueList<FundingProgramme> Programmes { get; init; } = [];

    /// <summary>Funded projects.</summary>
    public ValueList<FundedProject> FundedProjects { get; init; } = [];

    /// <summary>Evaluations.</summary>
    public ValueList<ImpactEvaluation> Evaluations { get; init; } = [];

    /// <summary>The actor with an id.</summary>
    public bool TryFindActor(string id, [MaybeNullWhen(false)] out EducationActor actor) =>
        (actor = Actors.FirstOrDefault(a => a.Id == id)) is not null;

    /// <summary>The target group with an id, among those of the landscape and the standard ones.</summary>
    public bool TryFindTargetGroup(string id, [MaybeNullWhen(false)] out TargetGroup group) =>
        (group = TargetGroups.Concat(StandardTargetGroups.All).FirstOrDefault(g => g.Id == id)) is not null;

    /// <summary>Ids that come twice, and references to things that are not there.</summary>
    public ValueList<Problem> Check() => LandscapeCheck.Of(this).ToValueList();
}
