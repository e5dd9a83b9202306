using System.Collections.Generic;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>What a code fix offers for one report.</summary>
/// <param name="key">The equivalence key, same for all reports mended this way; also the name of the title in Texts/Fixes.resx.</param>
/// <param name="edits">What changes; nothing is offered if this is empty.</param>
/// <param name="arguments">What the title names.</param>
internal sealed class Proposal(string key, IReadOnlyCollection<Edit> edits, params string[] arguments)
{
    public string Key { get; } = key;

    public IReadOnlyCollection<Edit> Edits { get; } = edits;

    /// <summary>The title in the language of the editor.</summary>
    public string Title { get; } = FixTitles.Of(key, arguments);
}
