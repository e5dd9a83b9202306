namespace KommunalesBildungsmanagement.Vocabularies;

/// <summary>One code of a vocabulary.</summary>
/// <param name="Code">The code, stable for ever.</param>
/// <param name="Label">The word for it.</param>
public sealed record VocabularyEntry(string Code, LocalizedText Label)
{
    /// <summary>The code, not blank.</summary>
    public string Code { get; init => field = Require.Text(value); } = Require.Text(Code, nameof(Code));

    /// <summary>Address of the same concept in somebody else's vocabulary.</summary>
    public Uri? ExternalUri { get; init; }

    /// <summary>Code of the wider concept in the same vocabulary.</summary>
    public string? Broader { get; init; }
}
