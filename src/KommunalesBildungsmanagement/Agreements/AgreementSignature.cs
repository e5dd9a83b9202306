namespace KommunalesBildungsmanagement.Agreements;

/// <summary>A signature: for which party and in which office. The name of the person is not recorded; the office is what binds.</summary>
/// <param name="Party">Id of the party.</param>
/// <param name="Office">The office held, e.g. "Landrätin".</param>
/// <param name="IsHeadOfAdministration">Whether the office heads the administration.</param>
/// <param name="SignedOn">The day; <see langword="null"/> if the source does not say.</param>
public sealed record AgreementSignature(string Party, string Office, bool IsHeadOfAdministration, LocalDate? SignedOn)
{
    /// <summary>Id of the party, not blank.</summary>
    public string Party { get; init => field = Require.Text(value); } = Require.Text(Party, nameof(Party));

    /// <summary>The office held, not blank.</summary>
    public string Office { get; init => field = Require.Text(value); } = Require.Text(Office, nameof(Office));
}
