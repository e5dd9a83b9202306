using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Monitoring.Effects;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>The parts of a sentence about a figure: amount, groups, interval. Below 10 persons without figures.</summary>
internal sealed class SentenceWords(EvaluationStudy study, StudyAnalysis analysis, EffectEstimate estimate)
{
    private readonly bool _figures = analysis.Detail >= FigureDetail.WithInterval;
    private readonly decimal _value = estimate.Shown().Value;

    public string OwnDe => $"{analysis.Participants} Personen";

    public string OwnEn => $"{analysis.Participants} persons";

    public string ParticipantsDe => $"{analysis.Participants} Teilnehmenden";

    public string ParticipantsEn => $"{analysis.Participants} participants";

    public string ParticipantsNominativeDe => $"{analysis.Participants} Teilnehmende";

    public string OthersDe => $"{analysis.Comparison} Personen {Group.German}";

    public string OthersEn => $"{analysis.Comparison} persons {Group.English}";

    /// <summary>"um 9,0 Punkte höher", or "höher" without figures.</summary>
    public string AmountDe => $"{(_figures ? $"um {Size(_value).German} " : "")}{(estimate.Value >= 0 ? "höher" : "niedriger")}";

    /// <summary>"9.0 points higher".</summary>
    public string AmountEn => $"{(_figures ? $"{Size(_value).English} " : "")}{(estimate.Value >= 0 ? "higher" : "lower")}";

    public string CausedDe => $"{(_figures ? $"um {Size(_value).German} " : "")}{(estimate.Value >= 0 ? "erhöht" : "gesenkt")}";

    public string CausedEn => estimate.Value >= 0 ? "raised" : "lowered";

    public string ByEn => _figures ? $" by {Size(_value).English}" : "";

    /// <summary>Interval and extent in brackets, with a space before; empty without figures.</summary>
    public string DetailDe => _figures ? $" ({Estimate.German}{Interval.German}{(analysis.Source.Extent is { } e ? $"; {e.German}" : "")})" : "";

    public string DetailEn => _figures ? $" ({Estimate.English}{Interval.English}{(analysis.Source.Extent is { } e ? $"; {e.English}" : "")})" : "";

    /// <summary>From which size on such groups show something; said where nothing is shown.</summary>
    public LocalizedText? Detectable => analysis.Detectable is not { } size || !_figures ? null
        : analysis.Comparison is null
            ? new(
                $"Bei so vielen Personen ließen sich erst Veränderungen ab etwa {Figures.German(size, 2)} Standardabweichungen zuverlässig "
                    + $"nachweisen.",
                $"With so many persons only changes from about {Figures.English(size, 2)} standard deviations on could be shown reliably.")
            : new(
                $"Bei so vielen Personen ließen sich erst Unterschiede ab etwa {Figures.German(size, 2)} Standardabweichungen zuverlässig "
                    + $"nachweisen.",
                $"With so many persons only differences from about {Figures.English(size, 2)} standard deviations on could be shown reliably.");

    private LocalizedText Group => study.Data switch
    {
        MatchedData { IsWaitingList: true } => new("auf der Warteliste", "on the waiting list"),
        RandomisedData => new("ohne Maßnahme", "without the measure"),
        _ => new("der Vergleichsgruppe", "of the comparison group"),
    };

    // Where nothing is shown the sentence has no amount, so the estimate stands beside its interval.
    private (string German, string English) Estimate => estimate.IncludesNone
        ? ($"geschätzt {Amount(_value).German}, ", $"estimate {Amount(_value).English}, ")
        : ("", "");

    private LocalizedText Interval =>
        new($"{estimate.IntervalText().German} {Unit.German}", $"{estimate.IntervalText().English} {Unit.English}");

    private LocalizedText Unit => estimate.Unit == EffectUnit.Share ? new("Prozentpunkte", "percentage points") : study.Outcome.Unit;

    private LocalizedText Size(decimal value) => Amount(Math.Abs(value));

    private LocalizedText Amount(decimal value) => new($"{Figures.German(value, 1)} {Unit.German}", $"{Figures.English(value, 1)} {Unit.English}");
}
