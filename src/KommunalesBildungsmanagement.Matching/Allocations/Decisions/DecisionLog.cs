using System.Collections.Immutable;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// The decisions of people about a proposal, one by one. Entries are only ever added: a later decision about the same applicant counts, the earlier
/// one stays visible.
/// </summary>
/// <remarks>
/// A decision with legal effect must not rest on automated processing alone (Art. 22 DSGVO; what an official has to weigh, § 31a SGB X). So there is
/// no way to confirm all at once, and <see cref="Finalise"/> refuses while anybody is undecided. Each call gives a new log; immutable, safe on any
/// thread.
/// </remarks>
public sealed class DecisionLog
{
    private readonly ImmutableList<Decision> _entries;
    private readonly ImmutableDictionary<string, Decision> _latest;
    private readonly ImmutableDictionary<string, string> _proposed;

    private DecisionLog(
        AllocationProposal proposal, ImmutableDictionary<string, string> proposed, ImmutableList<Decision> entries,
        ImmutableDictionary<string, Decision> latest) => (Proposal, _proposed, _entries, _latest) = (proposal, proposed, entries, latest);

    /// <summary>The proposal that is decided about.</summary>
    public AllocationProposal Proposal { get; }

    /// <summary>All entries, in the order in which they were made.</summary>
    public IReadOnlyList<Decision> Entries => _entries;

    /// <summary>Ids of those about whom nothing has been decided yet.</summary>
    public IEnumerable<string> Undecided => Proposal.Round.Applicants.Select(a => a.Id).Where(id => !_latest.ContainsKey(id));

    /// <summary>How many of the decisions that count differ from the proposal; <see langword="null"/> before the first.</summary>
    public Rate? OverrideRate => Rate.Of(_latest.Values.Count(d => d.Kind == DecisionKind.Overridden), _latest.Count);

    /// <summary>What somebody should look at: decisions that never differ from the proposal.</summary>
    public ValueList<LocalizedText> Warnings => OverrideRate is { Numerator: 0 } rate
        ?
        [
            new(
                $"Keine Entscheidung weicht vom Vorschlag ab ({rate.Text.German}). Zu prüfen ist, ob wirklich Menschen entscheiden (Art. 22 DSGVO).",
                $"No decision differs from the proposal ({rate.Text.English}). Check whether people really decide (Art. 22 GDPR)."),
        ]
        : [];

    /// <summary>An empty log.</summary>
    /// <param name="proposal">The proposal to decide about.</param>
    public static DecisionLog For(AllocationProposal proposal) => new(
        proposal, proposal.Placements.ToImmutableDictionary(p => p.Applicant, p => p.Place), [], ImmutableDictionary<string, Decision>.Empty);

    /// <summary>Decides as proposed: the place, or that there is none.</summary>
    /// <param name="applicant">Id of the applicant.</param>
    /// <param name="office">The deciding office by its role.</param>
    /// <param name="day">Day of the decision, not before that of the round or of the last entry.</param>
    /// <param name="reason">A reason, if the office gives one.</param>
    /// <exception cref="ArgumentException">The applicant is not in the round, the office is blank, or the day lies back.</exception>
    public DecisionLog Confirm(string applicant, string office, LocalDate day, string? reason = null) =>
        Add(new(applicant, DecisionKind.Confirmed, _proposed.GetValueOrDefault(applicant), reason, office, day));

    /// <summary>Decides otherwise than proposed.</summary>
    /// <param name="applicant">Id of the applicant.</param>
    /// <param name="place">Id of the offer she gets; <see langword="null"/> for none. Not the one that was proposed.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="office">The deciding office by its role.</param>
    /// <param name="day">Day of the decision, not before that of the round or of the last entry.</param>
    /// <remarks>What the change does to others is not prevented; <see cref="Check"/> names it.</remarks>
    /// <exception cref="ArgumentException">
    /// Applicant or offer is not in the round, it is what was proposed, reason or office is blank, or the day lies back.
    /// </exception>
    public DecisionLog Override(string applicant, string? place, string reason, string office, LocalDate day)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        if (place == _proposed.GetValueOrDefault(applicant)) throw new ArgumentException("This is what was proposed: confirm it.", nameof(place));
        if (place is not null && Proposal.Round.Places.All(p => p.Id != place)) throw new ArgumentException("There is no such offer.", nameof(place));
        return Add(new(applicant, DecisionKind.Overridden, place, reason, office, day));
    }

    /// <summary>The placements as they stand: decided ones as decided, the others as proposed; checked anew.</summary>
    public StabilityReport Check() => StabilityCheck.Check(Proposal.Round, Placements());

    /// <summary>The result, once everybody has been decided about; otherwise a problem for each who has not.</summary>
    public Reading<DecidedAllocation> Finalise()
    {
        var undecided = Undecided.ToList();
        return undecided.Count > 0
            ? Reading.Failed<DecidedAllocation>(undecided.Select(NotDecided))
            : Reading.Of(new DecidedAllocation(Proposal, Placements().ToValueList(), Entries.ToValueList(), Check(), OverrideRate, Warnings));
    }

    private IEnumerable<Placement> Placements() =>
        from applicant in Proposal.Round.Applicants
        let place = _latest.TryGetValue(applicant.Id, out var decision) ? decision.Place : _proposed.GetValueOrDefault(applicant.Id)
        where place is not null
        select new Placement(applicant.Id, place);

    private DecisionLog Add(Decision decision)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(decision.Office);
        if (!Proposal.Round.Contains(decision.Applicant)) throw new ArgumentException("There is no such applicant in the round.");
        if (decision.Day < (_entries.IsEmpty ? Proposal.Round.Day : _entries[^1].Day))
            throw new ArgumentException("The log does not go back in time.");
        return new(Proposal, _proposed, _entries.Add(decision), _latest.SetItem(decision.Applicant, decision));
    }

    private static Problem NotDecided(string applicant) => new(
        "allocation.undecided", $"decisions[{applicant}]", null,
        new("Über diese Anmeldung ist noch nicht entschieden.", "Nothing has been decided about this application yet."),
        new("Bestätigen oder mit Begründung abweichen.", "Confirm, or override with a reason."));
}
