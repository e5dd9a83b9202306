using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Catalogues;
using KommunalesBildungsmanagement.Monitoring.Formulas;
using KommunalesBildungsmanagement.Provenances;

namespace KommunalesBildungsmanagement.Monitoring.Reports;

/// <summary>Turns values and observations into figures of a report, and holds back what may not stand in it.</summary>
internal sealed class FigureRelease(ReportRequest request)
{
    private static readonly LocalizedText Unchecked = new(
        "Zurückgehalten: Die Quelle ist weder veröffentlicht noch durch die Geheimhaltungsprüfung gegangen.",
        "Held back: its source is neither public nor has it passed disclosure control.");

    private static readonly LocalizedText SmallRest = new(
        "Zurückgehalten: Zähler oder Rest ist kleiner als die Mindestzahl.", "Held back: numerator or rest is below the minimum count.");

    private readonly HashSet<string> _published = [.. request.PublishedSources];
    private readonly HashSet<string> _released = [.. request.ReleasedSources];

    /// <summary>The value of an indicator.</summary>
    public ReportFigure Of(IndicatorValue value, LocalizedText? label = null)
    {
        var figure = new ReportFigure
        {
            Label = label ?? value.Variant.LabelOf(value.Indicator),
            Id = value.Indicator.Id,
            Variant = value.Variant.Id,
            Territories = value.Territories,
            Period = value.Period,
            Decimals = value.Variant.Decimals,
            Unit = value.Variant.Unit,
            Status = value.Status,
            State = DisclosureState.NotAvailable,
            Sources = value.Sources,
            AsOf = Latest(value.Used),
        };
        if (value.Value is null)
        {
            return value.Open.Count == 0
                ? figure with { Sign = "…", Remarks = Located(value) }
                : figure with
                {
                    Sign = FigureSymbols.Of(value.Open[0].Figure), Remarks = Located(value), State = StateOf(value.Open[0].Figure),
                    Sources = Sources(value.Open), AsOf = Latest(value.Open),
                };
        }

        if (!MayStand(value.Used)) return HeldBack(figure, Unchecked);
        if (IsSmall(value)) return HeldBack(figure, SmallRest);
        return figure with { Value = value.Rounded, State = StateOf(value.Used), Remarks = value.Limits };
    }

    /// <summary>An observation as it is.</summary>
    public ReportFigure Of(Observation observation, LocalizedText label, LocalizedText unit)
    {
        var (identity, figure) = (observation.Identity, observation.Figure);
        var shown = new ReportFigure
        {
            Label = label,
            Id = identity.Measurand.Indicator,
            Variant = identity.Measurand.Variant,
            Breakdown = identity.Measurand.Breakdown,
            Territories = [identity.Territory],
            Period = identity.Period,
            Unit = unit,
            Decimals = figure.Value?.Scale ?? 0,
            Status = figure.Status,
            State = StateOf(figure),
            Sources = Sources([observation]),
            AsOf = Latest([observation]),
        };
        if (!MayStand([observation])) return HeldBack(shown, Unchecked);
        return figure.Value is { } value
            ? shown with { Value = value, Sign = figure.Sign == FigureSign.ExactZero ? "-" : null, State = StateOf([observation]) }
            : shown with { Sign = FigureSymbols.Of(figure), Remarks = [figure.Text] };
    }

    /// <summary>A share of two observations; held back with them.</summary>
    public ReportFigure Share(Observation? part, Observation? whole, ReportFigure like)
    {
        var shown = like with { Value = null, Sign = "…", Unit = Units.Percent, Decimals = 1, State = DisclosureState.NotAvailable, Remarks = [] };
        if (part?.Figure.Value is not { } counted || whole?.Figure.Value is not { } of || of == 0) return shown;
        Observation[] used = [part, whole];
        shown = shown with { Sources = Sources(used), AsOf = Latest(used), Territories = [part.Identity.Territory] };
        if (!MayStand(used)) return HeldBack(shown, Unchecked);
        return IsSmall(used, counted, of)
            ? HeldBack(shown, SmallRest)
            : shown with
            {
                Value = Math.Round(counted / of * 100, 1, MidpointRounding.AwayFromZero),
                Sign = null,
                State = StateOf(used),
                Status = part.Figure.Status,
            };
    }

    /// <summary>What is missing, with the name of the territory: remarks of a table stand together below it.</summary>
    private ValueList<LocalizedText> Located(IndicatorValue value)
    {
        var name = string.Join(", ", value.Territories.Select(request.NameOf));
        return value.Missing.Select(m => new LocalizedText($"{name}: {m.German}", $"{name}: {m.English}")).ToValueList();
    }

    /// <summary>Whether figures may stand in the report at all.</summary>
    public bool MayStand(IEnumerable<Observation> used) =>
        used.All(o => _published.Contains(o.Identity.Source) || _released.Contains(o.Identity.Source));

    private static ReportFigure HeldBack(ReportFigure figure, LocalizedText why) =>
        figure with { Value = null, Sign = ".", State = DisclosureState.Secret, Remarks = [why] };

    private static DisclosureState StateOf(Figure figure) =>
        figure.Sign == FigureSign.UnknownOrSecret ? DisclosureState.Secret : DisclosureState.NotAvailable;

    private static ValueList<Provenance> Sources(IEnumerable<Observation> used) =>
        used.Select(o => o.Provenance with { Place = null }).Distinct().ToValueList();

    private static LocalDate? Latest(IEnumerable<Observation> used) => used.Select(o => o.Identity.Vintage).Max();

    private DisclosureState StateOf(IEnumerable<Observation> used)
    {
        var isRounded = used.Any(o => o.Figure.RoundedToMultipleOf is not null);
        return used.Any(o => _released.Contains(o.Identity.Source))
            ? (isRounded ? DisclosureState.Rounded : DisclosureState.Released)
            : (isRounded ? DisclosureState.RoundedBySource : DisclosureState.PublishedBySource);
    }

    private bool IsSmall(IndicatorValue value) => value.Rate is { } rate && IsSmall(value.Used, rate.Numerator, rate.Denominator);

    /// <summary>Whether a share of released counts would tell of fewer than the minimum, in the numerator or in what is left.</summary>
    private bool IsSmall(IEnumerable<Observation> used, decimal counted, decimal of)
    {
        if (!used.Any(o => _released.Contains(o.Identity.Source)) || used.Any(o => o.Figure.RoundedToMultipleOf is not null)) return false;
        var rest = of - counted;
        return (counted > 0 && counted < request.Policy.MinimumCount) || (rest > 0 && rest < request.Policy.MinimumCount);
    }
}
