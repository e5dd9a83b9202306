using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>The values by which the order at a place is made: class, then points, then the tie rule.</summary>
/// <param name="PriorityClass">Number of the class; smaller comes first.</param>
/// <param name="Points">Points; more come first.</param>
/// <param name="AppliedOn">Day of application, if it decides between equals; the earlier comes first.</param>
/// <param name="LotRank">Place of the lot among all applicants of the round; smaller comes first.</param>
public sealed record RankingValues(int PriorityClass, long Points, LocalDate? AppliedOn, int LotRank)
{
    /// <summary>The values in words.</summary>
    public LocalizedText Text => AppliedOn is { } day
        ? new(
            $"Vorrangstufe {PriorityClass}, {Points} Punkte, Eingang {DateRange.German(day)}, Losrang {LotRank}",
            $"priority class {PriorityClass}, {Points} points, applied on {DateRange.English(day)}, lot rank {LotRank}")
        : new(
            $"Vorrangstufe {PriorityClass}, {Points} Punkte, Losrang {LotRank}",
            $"priority class {PriorityClass}, {Points} points, lot rank {LotRank}");

    /// <summary>Says nothing about the values.</summary>
    public override string ToString() => nameof(RankingValues);

    /// <summary>What decides between these and other values: the first of class, points, day and lot that differs.</summary>
    /// <param name="other">The other values.</param>
    internal RejectionReason FirstDifference(RankingValues other) =>
        PriorityClass != other.PriorityClass ? RejectionReason.LowerClass
        : Points != other.Points ? RejectionReason.FewerPoints
        : AppliedOn != other.AppliedOn ? RejectionReason.LaterApplication
        : RejectionReason.LaterLot;
}
