namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>
/// The last day to submit something that is due on a day: that day, or the next working day of the authority's seat, unless the day is fixed.
/// </summary>
internal sealed record SubmissionDay(Value Due, Value? IsFixed) : Value(Due.Type)
{
    public override bool CanBeMissing => Due.CanBeMissing;

    public override string Name => IsFixed is null ? $"context:lastDay({Due.Name})" : $"context:lastDay({Due.Name}, {IsFixed.Name})";

    public override string German => $"{Due.German} (§ 31 Abs. 3 VwVfG)";

    public override string English => $"{Due.English} (§ 31 Abs. 3 VwVfG)";
}
