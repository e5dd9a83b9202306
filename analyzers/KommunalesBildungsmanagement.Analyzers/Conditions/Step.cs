namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>One step of a member path.</summary>
/// <param name="Name">The member.</param>
/// <param name="CanBeNull">Whether there may be nothing behind it.</param>
/// <param name="IsNullableStruct">Whether it is a nullable struct, which needs ".Value" in an expression tree.</param>
internal sealed record Step(string Name, bool CanBeNull, bool IsNullableStruct);
