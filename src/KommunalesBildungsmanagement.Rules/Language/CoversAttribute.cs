namespace KommunalesBildungsmanagement.Rules;

/// <summary>The rule set means to say something about every member of an enum; a member no rule applies to is reported (KBM2006).</summary>
/// <param name="enumType">The enum.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class CoversAttribute(Type enumType) : Attribute
{
    /// <summary>The enum.</summary>
    public Type EnumType { get; } = enumType;
}
