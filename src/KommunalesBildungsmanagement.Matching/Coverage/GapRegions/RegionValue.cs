namespace KommunalesBildungsmanagement.Matching;

/// <summary>One value on an axis of the attribute space, e.g. age 17, or "has time on Tuesday evening only".</summary>
public sealed class RegionValue
{
    private readonly Func<PersonProfile, PersonProfile> _apply;

    internal RegionValue(LocalizedText text, Func<PersonProfile, PersonProfile> apply) => (Text, _apply) = (text, apply);

    /// <summary>The value in words.</summary>
    public LocalizedText Text { get; }

    /// <summary>A copy of a profile with this value.</summary>
    /// <param name="profile">The profile.</param>
    public PersonProfile Apply(PersonProfile profile) => _apply(profile);

    /// <summary>The value in German words.</summary>
    public override string ToString() => Text.German;
}
