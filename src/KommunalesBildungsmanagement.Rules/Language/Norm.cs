namespace KommunalesBildungsmanagement.Rules;

/// <summary>What the plain C# body of a rule returns. It knows no "unknown": only the compiled rule does.</summary>
/// <param name="Applies">Whether the rule applies.</param>
/// <param name="IsMet">Whether it is met, if it applies.</param>
public readonly record struct Norm(bool Applies, bool IsMet)
{
    /// <summary>A requirement that always applies.</summary>
    public static Norm FromBoolean(bool isMet) => new(true, isMet);

    /// <summary>A requirement that always applies.</summary>
    public static implicit operator Norm(bool isMet) => FromBoolean(isMet);
}
