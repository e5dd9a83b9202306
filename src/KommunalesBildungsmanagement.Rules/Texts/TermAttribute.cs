namespace KommunalesBildungsmanagement.Rules;

/// <summary>The word for a member, an enum value or a type in texts for people, e.g. <c>[Term("de", "Alter"), Term("en", "age")]</c>.</summary>
/// <param name="culture">"de" or "en".</param>
/// <param name="text">The word or short phrase.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Enum,
    AllowMultiple = true)]
public sealed class TermAttribute(string culture, string text) : Attribute
{
    /// <summary>"de" or "en".</summary>
    public string Culture { get; } = culture;

    /// <summary>The word or short phrase.</summary>
    public string Text { get; } = text;
}
