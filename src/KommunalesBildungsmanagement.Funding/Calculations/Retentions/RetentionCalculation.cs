using KommunalesBildungsmanagement.Funding.Editions;

namespace KommunalesBildungsmanagement.Funding.Calculations.Retentions;

/// <summary>
/// The end of the duty to keep documents: the latest of all that apply, never the first, and never counted from the end of the project.
/// </summary>
/// <remarks>No end is moved by a weekend: a day too long is safer than a day too short.</remarks>
public static class RetentionCalculation
{
    /// <summary>All duties and the latest end.</summary>
    /// <param name="retention">The case.</param>
    public static RetentionPeriod Of(RetentionCase retention)
    {
        RetentionComponent[] own = [AnbestRetention.Of(retention), EsfRetention.Of(retention)];
        var stated = retention.Stated.Select(StatedComponent).OrderBy(c => c.Ground);
        var components = own.Concat(stated).Concat(UnstatedMunicipalLaw(retention)).ToValueList();
        var applicable = components.Where(c => c.KeepThrough.State != CalculationState.NotApplicable).ToList();

        var trace = new Trace().Cite([.. applicable.SelectMany(c => c.KeepThrough.Citations)]);
        foreach (var missing in applicable.SelectMany(c => c.KeepThrough.Missing)) trace.Miss(missing);
        foreach (var note in applicable.SelectMany(c => c.KeepThrough.Notes)) trace.Note(note);
        if (!retention.Stated.Any(s => s.Ground == RetentionGround.ArchiveLaw)) trace.Note(
            "Vor dem Löschen die Anbietungspflicht des Archivrechts prüfen.", "Before deleting, check the duty of archive law to offer documents.");

        var lower = applicable.Select(c => c.KeepThrough.TryGet(out var end) ? end : c.NotBefore).Where(d => d is not null).Max();
        return new(components, Latest(applicable, lower, trace), lower);
    }

    private static Calculation<LocalDate> Latest(List<RetentionComponent> applicable, LocalDate? lower, Trace trace)
    {
        if (applicable.Count == 0) return trace
            .Note(
                "Keine der geprüften Vorschriften verlangt eine Aufbewahrung; dann entscheidet, wann der Zweck der Daten entfällt.",
                "None of the provisions looked at demands keeping; then it matters when the purpose of the data ends.")
            .NotApplicable<LocalDate>();

        foreach (var component in applicable.Where(c => c.KeepThrough.IsKnown)) trace.Step(Words.Of(
            "{0}: bis {1}.", "{0}: through {1}.", ValueFormat.For<RetentionGround>().Describe(component.Ground),
            Words.Day(component.KeepThrough.Value)));
        if (applicable.Any(c => !c.KeepThrough.IsKnown))
        {
            if (lower is { } day) trace.Note(Words.Of("Nicht vor Ablauf des {0}.", "Not before the end of {0}.", Words.Day(day)));
            return trace.Unknown<LocalDate>();
        }

        var last = applicable.Max(c => c.KeepThrough.Value);
        return trace.Step(Words.Of("Der späteste Tag: {0}.", "The latest day: {0}.", Words.Day(last))).Known(last);
    }

    private static RetentionComponent StatedComponent(StatedRetention stated)
    {
        var trace = new Trace();
        if (stated.Source is { } source) trace.Cite(source);
        var name = ValueFormat.For<RetentionGround>().Describe(stated.Ground);
        if (stated.Applies == false) return new(stated.Ground, trace.NotApplicable<LocalDate>(), null);
        if (stated.Applies is null) trace.Miss(Words.Of("ob {0} gilt", "whether {0} applies", name));
        if (stated.KeepThrough is not { } end) trace.Miss(Words.Of("Ende der Aufbewahrung: {0}", "end of keeping: {0}", name));
        else if (stated.Applies == true) return new(stated.Ground, trace.Known(end), end);
        return new(stated.Ground, trace.Unknown<LocalDate>(), null);
    }

    // A municipality always has municipal law; nobody may take its silence for consent to delete.
    private static IEnumerable<RetentionComponent> UnstatedMunicipalLaw(RetentionCase retention) =>
        retention.Conditions.Document == ConditionsDocument.AnbestGk && !retention.Stated.Any(s => s.Ground == RetentionGround.MunicipalLaw)
            ? [StatedComponent(new(RetentionGround.MunicipalLaw, true, null, null))]
            : [];
}
