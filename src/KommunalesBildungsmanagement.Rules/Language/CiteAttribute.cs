namespace KommunalesBildungsmanagement.Rules;

/// <summary>Where a rule comes from: document and place, so that an auditor finds the sentence.</summary>
/// <param name="document">The document, e.g. "ANBest-Gk".</param>
/// <param name="place">The place in it, e.g. "Nr. 6.1 Satz 1" or "§ 31 Abs. 3".</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class CiteAttribute(string document, string place) : Attribute
{
    /// <summary>The document.</summary>
    public string Document { get; } = document;

    /// <summary>The place in it.</summary>
    public string Place { get; } = place;

    /// <summary>Edition of the document (Stand), as yyyy-MM-dd.</summary>
    public string? Edition { get; init; }

    /// <summary>Where it can be read.</summary>
    public string? Url { get; init; }

    /// <summary>How well the source is known.</summary>
    public Confidence Confidence { get; init; }
}
