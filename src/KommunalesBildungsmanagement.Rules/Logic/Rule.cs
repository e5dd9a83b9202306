namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>A requirement on everybody for whom the scope is true.</summary>
internal sealed record Rule(Formula Scope, Formula Requirement);
