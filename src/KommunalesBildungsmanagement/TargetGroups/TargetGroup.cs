using KommunalesBildungsmanagement.Profiles;

namespace KommunalesBildungsmanagement.TargetGroups;

/// <summary>
/// A group of people in a life situation: a condition over a person, with a name and the reason why the group is looked at. Groups overlap.
/// </summary>
public sealed record TargetGroup
{
    /// <summary>Stable id, e.g. <c>TG-NOSCHOOL</c>; not blank.</summary>
    public required string Id { get; init => field = Require.Text(value); }

    /// <summary>The name.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>Who belongs to it.</summary>
    public required Specification<PersonProfile> Definition { get; init; }

    /// <summary>Why the group is looked at: which disadvantage, which need.</summary>
    public required LocalizedText Rationale { get; init; }

    /// <summary>Whether the group may be named only with care although its definition reads no special data: low literacy stigmatises.</summary>
    public bool IsStigmatising { get; init; }

    /// <summary>The same group in other schemes, e.g. the indicators of the ESF.</summary>
    public ValueList<ExternalCode> ExternalCodes { get; init; } = [];

    /// <summary>The highest sensitivity of what the definition reads. Special data need an explicit legal basis or consent (Art. 9 DSGVO).</summary>
    public Sensitivity Sensitivity => Definition.Terms().Select(t => t.Sensitivity).DefaultIfEmpty(Sensitivity.None).Max();

    /// <summary>The definition under the name of the group.</summary>
    public Named<PersonProfile> ToSpecification() => Definition.As(Id, Label);

    /// <summary>Id and name.</summary>
    public override string ToString() => $"{Id} {Label.German}";
}
