namespace KommunalesBildungsmanagement.Rules;

/// <summary>What to do where the rule is not met or not decided, in one language.</summary>
/// <param name="culture">"de" or "en".</param>
/// <param name="text">The sentence.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class NextStepAttribute(string culture, string text) : Attribute
{
    /// <summary>"de" or "en".</summary>
    public string Culture { get; } = culture;

    /// <summary>What to do.</summary>
    public string Text { get; } = text;
}
