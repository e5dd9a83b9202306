using System.Diagnostics.CodeAnalysis;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Stored profiles, made ready for the question whom a new, changed or cancelled offering concerns.</summary>
/// <remarks>
/// <para>Profiles are transient by default: whoever stores them needs a legal basis of her own (Art. 6 DSGVO; Art. 9 for needs and situations) and
/// keys that say nothing about the person.</para>
/// <para>Immutable, safe on any thread.</para>
/// </remarks>
public sealed class ProfileIndex
{
    private readonly SubjectIndex<PersonProfile> _profiles;
    private readonly OfferingEntries _entries;

    private ProfileIndex(SubjectIndex<PersonProfile> profiles, OfferingEntries entries) => (_profiles, _entries) = (profiles, entries);

    /// <summary>How many profiles there are.</summary>
    public int Count => _profiles.Count;

    /// <summary>Memory of tables and facts, in bytes.</summary>
    public long Bytes => _profiles.Bytes;

    /// <summary>The profile with a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="profile">The profile, if there is one.</param>
    public bool TryFind(string key, [MaybeNullWhen(false)] out PersonProfile profile) => _profiles.TryFind(key, out profile);

    /// <summary>The index with a profile added, in place of the one with the same key if there is one.</summary>
    /// <param name="key">A key that says nothing about the person.</param>
    /// <param name="profile">The profile.</param>
    public ProfileIndex With(string key, PersonProfile profile) => new(_profiles.With(key, profile), _entries);

    /// <summary>The index without a profile.</summary>
    /// <param name="key">Its key.</param>
    public ProfileIndex Without(string key) => new(_profiles.Without(key), _entries);

    /// <summary>Whose answers change, and how, when an offering is added, changed or taken away.</summary>
    /// <param name="before">The offering as it was; <see langword="null"/> if it is new.</param>
    /// <param name="after">The offering as it is; <see langword="null"/> if it is gone.</param>
    /// <returns>Each key whose verdict or points are others, in order.</returns>
    public ValueList<AnswerChange<string>> Changes(LearningOffering? before, LearningOffering? after) =>
        _profiles.Changes(EntryOf(before), JudgeOf(before), EntryOf(after), JudgeOf(after));

    internal static ProfileIndex Of(IEnumerable<KeyValuePair<string, PersonProfile>> profiles, MatchingIndex catalogue) => new(
        SubjectIndex<PersonProfile>.Of(
            profiles,
            catalogue.Offerings.Parts.SelectMany(p => p.LiveItems).Select(catalogue.Entries.Of),
            catalogue.Entries.Removal.Change),
        catalogue.Entries);

    private IndexEntry<PersonProfile>? EntryOf(LearningOffering? offering) => offering is null ? null : _entries.Of(offering);

    private Func<PersonProfile, Answer>? JudgeOf(LearningOffering? offering) =>
        offering is null ? null : profile => _entries.Judge(profile, offering);
}
