namespace KommunalesBildungsmanagement.Rules;

/// <summary>The property is a part of a report that a programme demands by <see cref="MandatoryPartAttribute"/>.</summary>
/// <param name="name">Name of the part, written as there.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class ReportPartAttribute(string name) : Attribute
{
    /// <summary>Name of the part.</summary>
    public string Name { get; } = name;
}
