namespace KommunalesBildungsmanagement.Rules;

/// <summary>The member holds personal data (Art. 4 Nr. 1 DSGVO). Explanations can be redacted by it.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class PersonalDataAttribute : Attribute
{
    /// <summary>Whether the data are of a special category (Art. 9 Abs. 1 DSGVO): health, ethnic origin, religion and the like.</summary>
    public bool Special { get; init; }
}
