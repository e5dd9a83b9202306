using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Catalogues;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Reports;

/// <summary>A figure that stands beside the indicators as context, as its source publishes it, e.g. income per inhabitant.</summary>
internal static class ObservedChapter
{
    /// <summary>The figures that area A shows beside its indicators.</summary>
    public static ValueList<string> Context { get; } = [Counts.HouseholdIncomePerInhabitant];

    /// <summary>The latest figure here and in wider territories; nothing without one here.</summary>
    public static ReportSection? Write(ReportDesk desk, string count)
    {
        var measurand = new Measurand(count, Counts.OnlyVariant, Breakdown.Total);
        if (!desk.Observations.TryFindLatest(measurand, desk.Request.Territory, out var own)) return null;
        var (label, unit, period) = (EducationCounts.LabelOf(count), EducationCounts.UnitOf(count), own.Identity.Period);
        ReportRow? Row(TerritoryKey key, LocalizedText name, bool isOwn) =>
            desk.Observations.Of(measurand, key).LastOrDefault(o => o.Identity.Period == period) is { } found
                ? new(name, [desk.Release.Of(found, label, unit)], isOwn)
                : null;
        return new(
            label,
            [
                new ReportTable
                {
                    Caption = new($"{label.German}, {unit.German}, {period.Text.German}", $"{label.English}, {unit.English}, {period.Text.English}"),
                    RowHead = new("Gebiet", "Territory"),
                    Columns = [unit],
                    Rows =
                    [
                        Row(desk.Request.Territory, LocalizedText.Same(desk.Request.NameOf(desk.Request.Territory)), true)!,
                        .. desk.Wider.Select(w => Row(w.Key, w.Name, false)).OfType<ReportRow>(),
                    ],
                },
            ],
            []);
    }
}
