using KommunalesBildungsmanagement.Evaluations;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>A sentence that somebody wants to say about a measure, as far as it is written.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Step">On which step.</param>
public sealed record ProposedClaim(ClaimKind Kind, ImpactStep Step)
{
    /// <summary>The sentence in German, not blank; <see langword="null"/> if it is to be written.</summary>
    public string? German { get; init => field = Require.OptionalText(value); }

    /// <summary>The sentence in English, not blank; <see langword="null"/> if it is to be written.</summary>
    public string? English { get; init => field = Require.OptionalText(value); }
}
