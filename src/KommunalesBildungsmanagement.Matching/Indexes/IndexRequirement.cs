namespace KommunalesBildungsmanagement.Matching;

/// <summary>A requirement.</summary>
/// <typeparam name="T">The subject.</typeparam>
/// <param name="Condition">What must hold.</param>
/// <param name="CountsWhen">It counts only for those for whom this is surely true; <see langword="null"/> if it always does.</param>
public sealed record IndexRequirement<T>(Specification<T> Condition, Specification<T>? CountsWhen = null)
{
    internal Truth Evaluate(T subject) => CountsWhen is null || CountsWhen.Evaluate(subject).IsTrue ? Condition.Evaluate(subject) : Truth.True;
}
