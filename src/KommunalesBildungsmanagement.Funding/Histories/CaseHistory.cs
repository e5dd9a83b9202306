using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Dossiers;

namespace KommunalesBildungsmanagement.Funding.Histories;

/// <summary>
/// Everything that was ever recorded about one case. Entries are only added: a correction is a new entry, and what was believed before stays to be
/// seen. Immutable; equality is by value.
/// </summary>
public sealed record CaseHistory
{
    private CaseHistory(ValueList<CaseState> states) => States = states;

    /// <summary>A history in which nothing is recorded.</summary>
    public static CaseHistory Empty { get; } = new([]);

    /// <summary>The states, as they were recorded.</summary>
    public ValueList<CaseState> States { get; }

    /// <summary>The history with one more entry.</summary>
    /// <param name="recordedOn">The day of recording: that of the last entry or a later one. Of two entries of one day the later one counts.</param>
    /// <param name="case">The case as it is known now, with the id of the entries before.</param>
    /// <exception cref="InvalidValueException">The day is before that of the last entry, or it is another case.</exception>
    public CaseHistory Record(LocalDate recordedOn, FundingCase @case)
    {
        if (States.Count > 0 && States[^1] is var last)
        {
            if (recordedOn < last.RecordedOn) throw new InvalidValueException(new Problem(
                "case-history.order", nameof(CaseState.RecordedOn), $"{recordedOn:uuuu-MM-dd}",
                new("Der Eintrag läge vor dem letzten.", "The entry would come before the last one."),
                new(
                    "Eine Berichtigung mit dem Tag ihrer Erfassung anhängen; Vergangenes wird nicht geändert.",
                    "Append a correction with the day it is recorded; the past is not changed.")));
            if (@case.Id != last.Case.Id) throw new InvalidValueException(new Problem(
                "case-history.case", nameof(FundingCase.Id), @case.Id,
                new($"Die Einträge gehören zum Fall {last.Case.Id}.", $"The entries belong to the case {last.Case.Id}."),
                new("Für einen anderen Fall eine eigene Historie beginnen.", "Begin a history of its own for another case.")));
        }

        return new([.. States, new(recordedOn, @case)]);
    }

    /// <summary>What was known on a day; <see langword="null"/> if nothing was recorded by then.</summary>
    /// <param name="day">The day.</param>
    public CaseState? KnownOn(LocalDate day) => States.LastOrDefault(s => s.RecordedOn <= day);

    /// <summary>
    /// What would have been answered: the state known on one day, judged on another, by the rules known then. An edition or version whose first day
    /// comes later is not used.
    /// </summary>
    /// <param name="asOfKnowledge">The day up to which entries and rules count.</param>
    /// <param name="asOfDate">The day of the evaluation.</param>
    /// <param name="options">Working days, further packs; <see langword="null"/> for the standard.</param>
    public CaseReplay Replay(LocalDate asOfKnowledge, LocalDate asOfDate, DossierOptions? options = null)
    {
        var state = KnownOn(asOfKnowledge);
        var dossier = state is null ? null : Dossier.Of(state.Case, asOfDate, (options ?? DossierOptions.Standard) with { KnownOn = asOfKnowledge });
        return new(asOfKnowledge, asOfDate, state, dossier);
    }
}
