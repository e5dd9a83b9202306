using KommunalesBildungsmanagement.Profiles;

namespace KommunalesBildungsmanagement.Offerings;

/// <summary>One condition of access to an offering, with its source.</summary>
public sealed record AccessCondition
{
    /// <summary>Id within the offering, not blank.</summary>
    public required string Id { get; init => field = Require.Text(value); }

    /// <summary>The condition in words.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>The condition over a person.</summary>
    public required Specification<PersonProfile> Condition { get; init; }

    /// <summary>Whether it decides about access.</summary>
    public AccessKind Kind { get; init; }

    /// <summary>Where the condition stands: by-law, programme, law with paragraph; <see langword="null"/> if the provider sets it.</summary>
    public string? LegalBasis { get; init => field = Require.OptionalText(value); }

    /// <summary>
    /// Code of the barrier that stands behind it, e.g. <c>B-LANG </c>: a measure against that barrier may remove it. <see langword="null"/>
    /// if nothing can.
    /// </summary>
    public string? Barrier { get; init => field = Require.OptionalText(value); }
}
