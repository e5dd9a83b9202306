namespace KommunalesBildungsmanagement.Matching;

/// <summary>Equal places at one provider: a Kita group, a course.</summary>
/// <remarks>
/// Who is chosen among applicants: first the reserved places, quota by quota in the order given, each to the first members of its group who have no
/// place yet; then the open places, to everybody in order. Whoever belongs to several groups takes up one place, of the first quota that reaches
/// her.
/// </remarks>
public sealed record PlaceOffer
{
    /// <summary>Id, unique in the round.</summary>
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>All places, reserved ones included; zero or more.</summary>
    public required int Capacity { get; init; }

    /// <summary>Places reserved for groups; together not more than <see cref="Capacity"/>.</summary>
    public ValueList<ReservedQuota> Quotas { get; init; } = [];
}
