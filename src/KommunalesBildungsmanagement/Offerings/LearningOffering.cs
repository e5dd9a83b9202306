using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Offerings;

/// <summary>Anything a person can take up to learn or to be advised: a course, a programme, guidance, an open place.</summary>
/// <remarks>
/// Each member checks itself; a record that exists is valid. What is unknown is unknown, not absent: a missing price is not "free".
/// </remarks>
public sealed record LearningOffering
{
    /// <summary>Stable id, not blank.</summary>
    public required string Id { get; init => field = Require.Text(value); }

    /// <summary>The title as the provider gives it.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What it is about, in plain words.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>Id of the actor that provides it, not blank.</summary>
    public required string Provider { get; init => field = Require.Text(value); }

    /// <summary>Code of <c>offering-kinds</c>.</summary>
    public required string Kind { get; init => field = Require.Text(value); }

    /// <summary>Formal, non-formal or informal.</summary>
    public required LearningForm Form { get; init; }

    /// <summary>Codes of <c>life-phases</c>, at least one; they overlap.</summary>
    public required ValueList<string> LifePhases { get; init => field = Require.Distinct(Require.AtLeastOne(value)); }

    /// <summary>Codes of <c>learning-topics</c>.</summary>
    public ValueList<string> Topics { get; init => field = Require.Distinct(value); } = [];

    /// <summary>Code of <c>offering-formats</c>; <see langword="null"/> if nobody has said.</summary>
    public string? Format { get; init => field = Require.OptionalText(value); }

    /// <summary>The territory the offering is made for.</summary>
    public required TerritoryKey Territory { get; init; }

    /// <summary>Whether only people who live in <see cref="Territory"/> are admitted.</summary>
    public bool ResidentsOnly { get; init; }

    /// <summary>Whom it addresses and whom it is to help.</summary>
    public Audience Audience { get; init; } = Audience.Everybody;

    /// <summary>Conditions of access, with distinct ids.</summary>
    public ValueList<AccessCondition> AccessConditions
    {
        get;
        init
        {
            Require.Distinct(value.Select(c => c.Id).ToValueList());
            field = value;
        }
    } = [];

    /// <summary>The price; <see langword="null"/> if nobody has said.</summary>
    public Price? Price { get; init; }

    /// <summary>What is known of accessibility.</summary>
    public Accessibility Accessibility { get; init; } = Accessibility.Unknown;

    /// <summary>Whether children are looked after meanwhile.</summary>
    public Truth ProvidesChildcare { get; init; }

    /// <summary>Runs, with distinct ids; empty if it can be used at any time.</summary>
    public ValueList<OfferingInstance> Instances
    {
        get;
        init
        {
            Require.Distinct(value.Select(i => i.Id).ToValueList());
            field = value;
        }
    } = [];

    /// <summary>Ids of the needs it answers.</summary>
    public ValueList<string> AnswersNeeds { get; init => field = Require.Distinct(value); } = [];

    /// <summary>Page for the public.</summary>
    public Uri? Url { get; init; }

    /// <summary>When it was checked last.</summary>
    public required Freshness Freshness { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>Id and title.</summary>
    public override string ToString() => $"{Id} {Title.German}";
}
