namespace KommunalesBildungsmanagement.Matching;

/// <summary>What two actors might work together for, and what each brings.</summary>
/// <param name="Kind">Of what kind it is.</param>
/// <param name="Subject">Id of the need or target group, or code of <c>fields-of-work</c>.</param>
/// <param name="Text">The purpose in words.</param>
/// <param name="ActorBrings">For a gap: what the one who asks has and the other lacks; otherwise empty.</param>
/// <param name="PartnerBrings">For a gap: what the partner has and the one who asks lacks; otherwise empty.</param>
public sealed record PartnerPurpose(
    PurposeKind Kind, string Subject, LocalizedText Text, ValueList<Brought> ActorBrings, ValueList<Brought> PartnerBrings)
{
    /// <summary>Kind and purpose in words.</summary>
    public LocalizedText Reason => new($"{Kinds.Describe(Kind).German}: {Text.German}", $"{Kinds.Describe(Kind).English}: {Text.English}");

    private static ValueFormat<PurposeKind> Kinds { get; } = ValueFormat.For<PurposeKind>();
}
