namespace KommunalesBildungsmanagement.Rules;

/// <summary>The member carries the statement who funds the measure, as <see cref="PublicityStatementAttribute"/> demands it.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class PublicityAttribute : Attribute;
