namespace KommunalesBildungsmanagement.Rules;

/// <summary>What the method returns no longer relates to one person, e.g. counts with a least cell size. Who writes it vouches for that.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AnonymisesAttribute : Attribute;
