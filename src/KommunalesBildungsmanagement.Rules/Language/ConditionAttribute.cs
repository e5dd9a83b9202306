namespace KommunalesBildungsmanagement.Rules;

/// <summary>The method is a part that rules share: <c>static bool LivesInDistrict(Person p) => …</c>.</summary>
/// <remarks>Its body is read into every rule that calls it; explanations show it under the words of its <see cref="TermAttribute"/>.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ConditionAttribute : Attribute;
