namespace KommunalesBildungsmanagement.Rules;

/// <summary>The legal basis on which a rule reads data of special categories, Art. 9 Abs. 2 DSGVO (KBM6002).</summary>
/// <param name="document">The law, e.g. "SGB IX".</param>
/// <param name="place">The place in it, e.g. "§ 2 Abs. 2".</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
public sealed class LegalBasisAttribute(string document, string place) : Attribute
{
    /// <summary>The law.</summary>
    public string Document { get; } = document;

    /// <summary>The place in it.</summary>
    public string Place { get; } = place;
}
