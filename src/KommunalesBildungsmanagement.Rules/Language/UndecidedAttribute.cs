namespace KommunalesBildungsmanagement.Rules;

/// <summary>This member of a verdict says neither yes nor no: who decides by it must say what becomes of the case (KBM8002, KBM8004).</summary>
/// <remarks>For facts that are missing and deadlines that still run; enums of a host may bear it too.</remarks>
[AttributeUsage(AttributeTargets.Field)]
public sealed class UndecidedAttribute : Attribute;
