namespace KommunalesBildungsmanagement.Rules;

/// <summary>
/// The method is a dated parameter: <c>static partial decimal? MinimumOwnShare(RuleContext context);</c> with its values in
/// <see cref="ValueAttribute"/>. The generator writes its body.
/// </summary>
/// <remarks>
/// It returns the value on <see cref="RuleContext.ReferenceDate"/>, and <see langword="null"/> on a day without one, which makes a rule unknown.
/// </remarks>
/// <param name="id">Stable id.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ParameterAttribute(string id) : Attribute
{
    /// <summary>Stable id.</summary>
    public string Id { get; } = id;
}
