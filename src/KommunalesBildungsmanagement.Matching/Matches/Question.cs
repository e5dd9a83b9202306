namespace KommunalesBildungsmanagement.Matching;

/// <summary>Something to ask, because the answer can still change a verdict.</summary>
/// <param name="Text">The question.</param>
/// <param name="Term">Name of the term, if the person is to be asked; <see langword="null"/> if the provider is.</param>
public sealed record Question(LocalizedText Text, string? Term)
{
    internal static Question Of(Explanation leaf) => new(leaf.Question ?? leaf.Text, leaf.Term);

    /// <summary>Whether the person is asked, and not the provider.</summary>
    public bool IsForPerson => Term is not null;
}
