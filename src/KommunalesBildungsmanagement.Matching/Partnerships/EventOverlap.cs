using KommunalesBildungsmanagement.Measures;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Two events of annual plans that should be coordinated.</summary>
/// <param name="Kind">What they have to do with each other.</param>
/// <param name="First">The earlier one, or the one with the smaller id on the same day.</param>
/// <param name="Second">The other one.</param>
/// <param name="AreForTheSame">Whether they are for the same target group: unknown if nobody has said for whom one of them is.</param>
public sealed record EventOverlap(EventOverlapKind Kind, Event First, Event Second, Truth AreForTheSame)
{
    /// <summary>What to ask; <see langword="null"/> if it is known.</summary>
    public Question? Question => AreForTheSame.IsTrue
        ? null
        : new(
            new(
                $"Richten sich „{First.Title.German}“ und „{Second.Title.German}“ an dieselben Menschen?",
                $"Are '{First.Title.English}' and '{Second.Title.English}' for the same people?"),
            null);

    /// <summary>The finding in words.</summary>
    public LocalizedText Text => new(
        $"{Kinds.Describe(Kind).German}: {German(First)} und {German(Second)}",
        $"{Kinds.Describe(Kind).English}: {English(First)} and {English(Second)}");

    private static string German(Event planned) => $"{planned.Title.German} ({DateRange.German(planned.Day)})";

    private static string English(Event planned) => $"{planned.Title.English} ({DateRange.English(planned.Day)})";

    private static ValueFormat<EventOverlapKind> Kinds { get; } = ValueFormat.For<EventOverlapKind>();

    /// <summary>Kind and ids.</summary>
    public override string ToString() => $"{Kind}: {First.Id}, {Second.Id}";
}
