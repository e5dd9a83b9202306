namespace KommunalesBildungsmanagement.Rules;

/// <summary>The norm in one sentence for people, in one language.</summary>
/// <param name="culture">"de" or "en".</param>
/// <param name="text">The sentence.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class TextAttribute(string culture, string text) : Attribute
{
    /// <summary>"de" or "en".</summary>
    public string Culture { get; } = culture;

    /// <summary>The sentence.</summary>
    public string Text { get; } = text;
}
