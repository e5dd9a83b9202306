using KommunalesBildungsmanagement.Funding.Dossiers;
using KommunalesBildungsmanagement.Funding.Resolutions;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Funding.Histories;

/// <summary>What would have been answered on the knowledge of one day. Immutable; equality by reference.</summary>
[ResultMatters]
public sealed class CaseReplay
{
    internal CaseReplay(LocalDate asOfKnowledge, LocalDate asOfDate, CaseState? state, Dossier? dossier) =>
        (AsOfKnowledge, AsOfDate, State, Dossier) = (asOfKnowledge, asOfDate, state, dossier);

    /// <summary>The day up to which entries and rules counted.</summary>
    public LocalDate AsOfKnowledge { get; }

    /// <summary>The day of the evaluation.</summary>
    public LocalDate AsOfDate { get; }

    /// <summary>What was known; <see langword="null"/> if nothing was recorded by then.</summary>
    public CaseState? State { get; }

    /// <summary>The answer; <see langword="null"/> if nothing was recorded by then.</summary>
    public Dossier? Dossier { get; }

    /// <summary>What has to be said about the answer: that nothing was recorded, or that rules that the notice names were not known yet.</summary>
    public IEnumerable<LocalizedText> Notes() => Dossier is null
        ?
        [
            new(
                $"Bis zum {DateRange.German(AsOfKnowledge)} war zu diesem Fall nichts erfasst; es gibt keine Antwort von damals.",
                $"Until {DateRange.English(AsOfKnowledge)} nothing was recorded about this case; there is no answer of that time."),
        ]
        : Dossier.NotYetKnown.Select(NotYetKnown);

    /// <summary>Sets a record made then against this answer.</summary>
    /// <param name="stored">The record.</param>
    public DecisionComparison CompareWith(DecisionRecord stored) =>
        DecisionComparison.Of(stored, Dossier is null ? null : DecisionRecord.Of(Dossier));

    private LocalizedText NotYetKnown(AppliedRules rules) => new(
        $"Am {DateRange.German(AsOfKnowledge)} noch nicht bekannt und deshalb nicht angewandt: {rules.Pack.Name.German} ab "
        + $"{DateRange.German(rules.ReferenceDate)} ({rules.Reason.German}).",
        $"Not known yet on {DateRange.English(AsOfKnowledge)} and therefore not applied: {rules.Pack.Name.English} from "
        + $"{DateRange.English(rules.ReferenceDate)} ({rules.Reason.English}).");
}
