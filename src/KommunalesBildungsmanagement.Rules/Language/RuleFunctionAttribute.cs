namespace KommunalesBildungsmanagement.Rules;

/// <summary>
/// The static method may be called in rules: same arguments, same result, no side effect, and <see langword="null"/> for a missing argument.
/// </summary>
/// <remarks>
/// <see cref="TermAttribute"/> on it words a call; <c>{0}</c>, <c>{1}</c> stand for the arguments: <c>[Term("de", "{1} Monate nach {0}")]</c>.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RuleFunctionAttribute : Attribute
{
    /// <summary>Whether the result is missing only where an argument is; proofs then use it.</summary>
    public bool IsTotal { get; init; }
}
