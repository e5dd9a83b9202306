namespace KommunalesBildungsmanagement.Rules;

/// <summary>One thing that is wrong with a condition as it stands, whoever it is applied to. Equality is by content. Immutable.</summary>
/// <typeparam name="T">The subject.</typeparam>
/// <param name="Code">
/// Stable code: <c>condition.never-applies</c>, <c>condition.contradiction</c>, <c>condition.never-violated</c>,
/// <c>condition.dead-alternative</c>, <c>condition.redundant-part</c> or <c>condition.not-decided</c>.
/// </param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Text">What is wrong, in words.</param>
/// <param name="Parts">
/// The parts that it is about, at least one: of a contradiction, conditions that cannot all hold, none of which can be left out.
/// </param>
/// <param name="Example">For a condition that nobody violates, a case that meets it, if there is one; otherwise <see langword="null"/>.</param>
public sealed record SpecificationFinding<T>(
    string Code, FindingSeverity Severity, LocalizedText Text, ValueList<Specification<T>> Parts, SpecificationExample<T>? Example);
