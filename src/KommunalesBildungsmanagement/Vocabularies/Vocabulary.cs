using System.Diagnostics.CodeAnalysis;

namespace KommunalesBildungsmanagement.Vocabularies;

/// <summary>A code list as versioned data, open to a host's own codes. Immutable.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, VocabularyEntry> _byCode;

    /// <summary>A vocabulary.</summary>
    /// <param name="id">Stable id, e.g. <c>actor-kinds</c>.</param>
    /// <param name="version">Version of the list, e.g. "2026-11".</param>
    /// <param name="name">What it lists.</param>
    /// <param name="entries">The entries, with distinct codes.</param>
    /// <exception cref="InvalidValueException">A code comes twice, or a wider concept is missing.</exception>
    public Vocabulary(string id, string version, LocalizedText name, params IEnumerable<VocabularyEntry> entries)
    {
        (Id, Version, Name) = (Require.Text(id, nameof(Id)), Require.Text(version, nameof(Version)), name);
        Entries = entries.ToValueList();
        Require.Distinct(Entries.Select(e => e.Code).ToValueList(), nameof(Entries));
        _byCode = Entries.ToDictionary(e => e.Code, StringComparer.Ordinal);
        foreach (var entry in Entries)
        {
            if (entry.Broader is { } broader && !_byCode.ContainsKey(broader)) throw new InvalidValueException(Unknown(broader));
        }

        Format = ValueFormat.Codes(code => TryFind(code, out var entry) ? entry.Label : null, Id);
    }

    /// <summary>A vocabulary of plain codes with labels.</summary>
    /// <param name="id">Stable id.</param>
    /// <param name="version">Version of the list.</param>
    /// <param name="name">What it lists.</param>
    /// <param name="entries">Code, German and English label.</param>
    public static Vocabulary Of(
        string id, string version, LocalizedText name,
        params IEnumerable<(string Code, string German, string English)> entries) =>
        new(id, version, name, entries.Select(e => new VocabularyEntry(e.Code, new(e.German, e.English))));

    /// <summary>Stable id.</summary>
    public string Id { get; }

    /// <summary>Version of the list.</summary>
    public string Version { get; }

    /// <summary>What it lists.</summary>
    public LocalizedText Name { get; }

    /// <summary>The entries, in the order of the list.</summary>
    public ValueList<VocabularyEntry> Entries { get; }

    /// <summary>How its codes are written, read and worded in conditions.</summary>
    public ValueFormat<string> Format { get; }

    /// <summary>The entry of a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="entry">The entry, if there is one.</param>
    public bool TryFind(string code, [MaybeNullWhen(false)] out VocabularyEntry entry) => _byCode.TryGetValue(code, out entry);

    /// <summary>The word for a code; the code itself if the list does not have it.</summary>
    /// <param name="code">The code.</param>
    public LocalizedText LabelOf(string code) => TryFind(code, out var entry) ? entry.Label : LocalizedText.Same(code);

    /// <summary>The code, if the list has it.</summary>
    /// <param name="code">The code.</param>
    public Reading<string> Read(string code) => _byCode.ContainsKey(code) ? Reading.Of(code) : Reading.Failed<string>(Unknown(code));

    /// <summary>The same list with further codes of a host, under a version of its own.</summary>
    /// <param name="version">The new version.</param>
    /// <param name="entries">The further entries.</param>
    public Vocabulary Extend(string version, params IEnumerable<VocabularyEntry> entries) => new(Id, version, Name, Entries.Concat(entries));

    /// <summary>Id and version.</summary>
    public override string ToString() => $"{Id} ({Version})";

    private Problem Unknown(string code) => new(
        "vocabulary.unknown-code", "", code,
        new(
            $"Der Code „{code}“ steht nicht in der Liste „{Name.German}“ ({Id}, {Version}).",
            $"The code '{code}' is not in the list '{Name.English}' ({Id}, {Version})."),
        new("Einen Code der Liste verwenden oder die Liste ergänzen.", "Use a code of the list, or extend the list."));
}
