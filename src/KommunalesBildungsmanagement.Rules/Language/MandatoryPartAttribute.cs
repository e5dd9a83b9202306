namespace KommunalesBildungsmanagement.Rules;

/// <summary>On the type that names a programme: every report to it has this part (KBM7004).</summary>
/// <remarks>
/// A final use report under ANBest-Gk or ANBest-P, Nr. 6.2, has two: "Sachbericht" and "zahlenmäßiger Nachweis". Names are compared letter by
/// letter.
/// </remarks>
/// <param name="name">Name of the part, as the norm calls it.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true)]
public sealed class MandatoryPartAttribute(string name) : Attribute
{
    /// <summary>Name of the part, as the norm calls it.</summary>
    public string Name { get; } = name;

    /// <summary>First day it is mandatory, as yyyy-MM-dd.</summary>
    public string? From { get; init; }

    /// <summary>Last day it is mandatory, as yyyy-MM-dd.</summary>
    public string? To { get; init; }
}
