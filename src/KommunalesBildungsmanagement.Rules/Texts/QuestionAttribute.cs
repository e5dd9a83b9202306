namespace KommunalesBildungsmanagement.Rules;

/// <summary>
/// The question that finds out an unknown member, e.g. <c>[Question("de", "Wie alt sind Sie?"), Question("en", "How old are you?")]</c>.
/// </summary>
/// <param name="culture">"de" or "en".</param>
/// <param name="text">The question.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = true)]
public sealed class QuestionAttribute(string culture, string text) : Attribute
{
    /// <summary>"de" or "en".</summary>
    public string Culture { get; } = culture;

    /// <summary>The question.</summary>
    public string Text { get; } = text;
}
