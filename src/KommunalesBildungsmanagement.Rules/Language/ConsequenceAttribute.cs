namespace KommunalesBildungsmanagement.Rules;

/// <summary>
/// What follows where the rule is not met, in one language: a discretionary revocation is no automatic claim, and is said to be none.
/// </summary>
/// <param name="culture">"de" or "en".</param>
/// <param name="text">The sentence.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ConsequenceAttribute(string culture, string text) : Attribute
{
    /// <summary>"de" or "en".</summary>
    public string Culture { get; } = culture;

    /// <summary>What follows.</summary>
    public string Text { get; } = text;
}
