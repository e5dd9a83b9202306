using KommunalesBildungsmanagement.Rules;

namespace KommunalesBildungsmanagement.Testing;

/// <summary>A case with the verdict that the norm gives it. Equality is by value. Immutable.</summary>
/// <typeparam name="T">The subject.</typeparam>
/// <param name="Name">What the case is about, e.g. "one cent less".</param>
/// <param name="Subject">The subject.</param>
/// <param name="Expected">The verdict.</param>
/// <param name="Context">Today's date and the reference date.</param>
public sealed record RuleExample<T>(string Name, T Subject, RuleVerdict Expected, RuleContext Context)
{
    /// <summary>The <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}
