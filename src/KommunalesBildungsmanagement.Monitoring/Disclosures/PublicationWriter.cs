using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>Writes down what the suppressor has decided.</summary>
internal sealed class PublicationWriter(
    PublicationCells cells, DisclosurePolicy policy, IReadOnlyList<Requirement> requirements, Suppressor suppressor)
{
    private readonly ILookup<int, Requirement> _requirementsOf = requirements.ToLookup(r => r.Cell);

    public ProtectedPublication Write(TablePublication publication)
    {
        var written = Enumerable.Range(0, cells.Count).Select(Cell).ToArray();
        var byAddress = written.ToDictionary(c => c.Address);
        var tables = publication.Tables
            .Select(t => new ProtectedTable(t.Id, t.Dimensions, t.Cells.Select(c => byAddress[c.Address]).ToValueList(), policy)).ToValueList();
        var guarantees = Enumerable.Range(0, cells.Count).Where(c => cells.IsHidden[c] && suppressor.MovesOf(c).Count > 0).Select(Guarantee);
        return new(policy, tables, guarantees, Loss(written));
    }

    private ProtectedCell Cell(int cell)
    {
        var raw = cells.Cells[cell].Figure;
        var status = Status(cell, raw);
        var figure = status switch
        {
            CellStatus.PrimarySuppressed or CellStatus.SecondarySuppressed => Figure.Without(FigureSign.UnknownOrSecret) with { Status = raw.Status },
            CellStatus.Rounded when raw.Value is not null && policy.RoundingBase is { } @base =>
                Figure.Of(CountRounding.Round(cells.Counts[cell], @base)) with { Status = raw.Status, RoundedToMultipleOf = @base },
            CellStatus.ExactZero => Figure.Without(FigureSign.ExactZero) with { Status = raw.Status },
            _ => raw,
        };
        return new(cells.Address(cell), status, figure, DisclosureReasons.Of(status, raw, policy, _requirementsOf[cell].ToList()));
    }

    private CellStatus Status(int cell, Figure raw)
    {
        if (raw.Sign == FigureSign.UnknownOrSecret) return CellStatus.PrimarySuppressed;
        if (raw.Sign == FigureSign.NotReliable) return CellStatus.NotReliable;
        if (raw.Sign == FigureSign.LessThanHalf) return CellStatus.Rounded;
        if (raw.Value is null) return CellStatus.Published;
        if (cells.IsHidden[cell])
        {
            // A cell that holds a whole group is hidden for its own sake too.
            return _requirementsOf[cell].Any(r => r.Rule != SensitivityRule.HiddenEarlier)
                ? CellStatus.PrimarySuppressed : CellStatus.SecondarySuppressed;
        }

        if (policy.RoundingBase is not null || raw.RoundedToMultipleOf is not null) return CellStatus.Rounded;
        return cells.Counts[cell] == 0 ? CellStatus.ExactZero : CellStatus.Published;
    }

    private IntervalGuarantee Guarantee(int cell)
    {
        var (moves, count) = (suppressor.MovesOf(cell), cells.Counts[cell]);
        var widest = moves.MaxBy(m => m.Width)!;
        var highestFirst = widest.SignOf(cell) > 0;
        var witness = widest.Cells.Select(c =>
        {
            var (above, below) = (cells.Counts[c] + (widest.SignOf(c) > 0 ? widest.Up : -widest.Up),
                cells.Counts[c] - (widest.SignOf(c) > 0 ? widest.Down : -widest.Down));
            return new WitnessChange(cells.Address(c), highestFirst ? above : below, highestFirst ? below : above);
        });
        return new(cells.Address(cell), count - moves.Max(m => m.Below(cell)), count + moves.Max(m => m.Above(cell)), witness.ToValueList());
    }

    private DisclosureLoss Loss(ProtectedCell[] written)
    {
        var primary = Enumerable.Range(0, cells.Count).Where(c => written[c].Status == CellStatus.PrimarySuppressed).ToList();
        var secondary = Enumerable.Range(0, cells.Count).Where(c => written[c].Status == CellStatus.SecondarySuppressed).ToList();
        return new(
            cells.Count, primary.Count, secondary.Count, primary.Sum(c => Math.Max(0, cells.Counts[c])), secondary.Sum(c => cells.Counts[c]));
    }
}
