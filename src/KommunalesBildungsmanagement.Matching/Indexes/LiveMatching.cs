namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// A catalogue and stored profiles that change while they are read. Every change says whose answers it changes. Readers take a snapshot and are never
/// blocked; writers come one after another.
/// </summary>
/// <remarks>Safe on any thread. Measures and the day belong to the context and do not change: make another one for another day.</remarks>
public sealed class LiveMatching
{
    private readonly Lock _writing = new();
    private volatile Snapshot _current;

    /// <summary>A catalogue with stored profiles.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="profiles">The profiles, by keys that say nothing about the person.</param>
    public LiveMatching(MatchingIndex catalogue, IEnumerable<KeyValuePair<string, PersonProfile>> profiles) =>
        _current = new(catalogue, catalogue.Of(profiles));

    /// <summary>Catalogue and profiles as they are now; what changes later does not change it.</summary>
    public Snapshot Current => _current;

    /// <summary>Adds an offering, or puts it in place of the one with the same id.</summary>
    /// <param name="offering">The offering.</param>
    /// <returns>Whose answers are others now, by key.</returns>
    public ValueList<AnswerChange<string>> Put(LearningOffering offering)
    {
        lock (_writing)
        {
            _current.Catalogue.Offerings.TryFind(offering.Id, out var before);
            var changes = _current.Profiles.Changes(before, offering);
            _current = _current with { Catalogue = _current.Catalogue.With(offering) };
            return changes;
        }
    }

    /// <summary>Takes an offering away; nothing changes if there is none.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>Whose answers are others now, by key.</returns>
    public ValueList<AnswerChange<string>> Remove(string id)
    {
        lock (_writing)
        {
            if (!_current.Catalogue.Offerings.TryFind(id, out var before)) return [];
            var changes = _current.Profiles.Changes(before, null);
            _current = _current with { Catalogue = _current.Catalogue.Without(id) };
            return changes;
        }
    }

    /// <summary>Adds a profile, or puts it in place of the one with the same key.</summary>
    /// <param name="key">A key that says nothing about the person.</param>
    /// <param name="profile">The profile.</param>
    /// <returns>The offerings whose answers are others for this person now; all but the unsuitable ones for a new profile.</returns>
    public ValueList<AnswerChange<LearningOffering>> Put(string key, PersonProfile profile)
    {
        lock (_writing)
        {
            var catalogue = _current.Catalogue;
            var changes = _current.Profiles.TryFind(key, out var before) ? catalogue.Changes(before, profile) : catalogue.Answers(profile);
            _current = _current with { Profiles = _current.Profiles.With(key, profile) };
            return changes;
        }
    }

    /// <summary>Forgets a profile.</summary>
    /// <param name="key">Its key.</param>
    public void Forget(string key)
    {
        lock (_writing) _current = _current with { Profiles = _current.Profiles.Without(key) };
    }

    /// <summary>Catalogue and profiles that belong together. Immutable.</summary>
    /// <param name="Catalogue">The catalogue.</param>
    /// <param name="Profiles">The profiles.</param>
    public sealed record Snapshot(MatchingIndex Catalogue, ProfileIndex Profiles);
}
