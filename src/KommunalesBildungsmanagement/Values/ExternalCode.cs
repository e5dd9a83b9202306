namespace KommunalesBildungsmanagement;

/// <summary>A code of somebody else's scheme that means the same thing.</summary>
/// <param name="Scheme">The scheme, e.g. "PIAAC-L 2016".</param>
/// <param name="Code">The code in it.</param>
public sealed record ExternalCode(string Scheme, string Code)
{
    /// <summary>The scheme, not blank.</summary>
    public string Scheme { get; init => field = Require.Text(value); } = Require.Text(Scheme, nameof(Scheme));

    /// <summary>The code, not blank.</summary>
    public string Code { get; init => field = Require.Text(value); } = Require.Text(Code, nameof(Code));
}
