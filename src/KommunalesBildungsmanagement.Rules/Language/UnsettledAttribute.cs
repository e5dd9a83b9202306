namespace KommunalesBildungsmanagement.Rules;

/// <summary>What the norm does not settle, in one language: said, not guessed.</summary>
/// <param name="culture">"de" or "en".</param>
/// <param name="text">The sentence.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class UnsettledAttribute(string culture, string text) : Attribute
{
    /// <summary>"de" or "en".</summary>
    public string Culture { get; } = culture;

    /// <summary>What is open.</summary>
    public string Text { get; } = text;
}
