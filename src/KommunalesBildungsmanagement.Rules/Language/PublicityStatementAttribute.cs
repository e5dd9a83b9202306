namespace KommunalesBildungsmanagement.Rules;

/// <summary>On the type that names a programme: what is published about a measure that it funds carries this statement (KBM7007).</summary>
/// <remarks>
/// Art. 50 Abs. 1 Buchst. b and Anhang IX VO (EU) 2021/1060: "Kofinanziert von der Europäischen Union" or "Finanziert von der Europäischen Union".
/// Several attributes are several statements, and each is demanded. Words are compared letter by letter.
/// </remarks>
/// <param name="wording">The words, as the norm has them.</param>
/// <param name="otherWordings">Other words that do as well.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true)]
public sealed class PublicityStatementAttribute(string wording, params string[] otherWordings) : Attribute
{
    /// <summary>The words, as the norm has them.</summary>
    public string Wording { get; } = wording;

    /// <summary>Other words that do as well.</summary>
    public IReadOnlyList<string> OtherWordings { get; } = otherWordings;

    /// <summary>First day it is demanded, as yyyy-MM-dd.</summary>
    public string? From { get; init; }

    /// <summary>Last day it is demanded, as yyyy-MM-dd.</summary>
    public string? To { get; init; }
}
