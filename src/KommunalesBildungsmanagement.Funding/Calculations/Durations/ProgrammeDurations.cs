namespace KommunalesBildungsmanagement.Funding.Calculations.Durations;

/// <summary>How long projects of the programmes run at most. Grant periods end on their last day, weekend or not (§ 31 Abs. 4 VwVfG).</summary>
public static class ProgrammeDurations
{
    private const int IntegratedMonths = 36;
    private const int IntegratedExtensionMonths = 24;
    private const int CoordinationMonths = 24;
    private const int EducationCommunityMonths = 48;

    private static readonly Citation Integrated = new(
        "Bildung integriert geht in die nächste Runde", "transferinitiative.de/439.php", null, null, Confidence.Reported);

    private static readonly Citation Coordination = new(
        "Förderrichtlinie Kommunale Koordinierung vom 14.01.2016", "axel-knoerig.de (2017)", new LocalDate(2016, 1, 14), null, Confidence.Reported);

    private static readonly Citation EducationCommunities = new(
        "Förderrichtlinie Bildungskommunen vom 10.01.2022", "Stadt Eisenach, 0970-StR/2022", new LocalDate(2022, 1, 10), null, Confidence.Reported);

    /// <summary>The end of Bildung integriert that sources of 2017 name: 30 June 2021. A later shift is likely; the notice prevails.</summary>
    public static LocalDate BildungIntegriertProgrammeEnd { get; } =
        Programmes.BildungIntegriert.ProgrammeEnd(new(new LocalDate(2015, 1, 27)))!.Value;

    /// <summary>Bildung integriert: the last day of a project of three years.</summary>
    /// <param name="start">The first day.</param>
    public static Calculation<LocalDate> BildungIntegriert(LocalDate start) => Longest(start, IntegratedMonths, Integrated);

    /// <summary>Bildung integriert: an extension of up to two years, at most to the end of the programme.</summary>
    /// <param name="end">The last day of the project before the extension.</param>
    /// <param name="programmeEnd">
    /// The end of the programme, see <see cref="BildungIntegriertProgrammeEnd"/>; <see langword="null"/> if not known.
    /// </param>
    public static Calculation<ExtensionEnd> BildungIntegriertExtension(LocalDate end, LocalDate? programmeEnd)
    {
        var trace = new Trace().Cite(Integrated);
        if (programmeEnd is not { } cap) return trace.Miss("Ende des Programms", "end of the programme").Unknown<ExtensionEnd>();
        if (cap < end) return trace
            .Note("Das Programm endet vor dem Vorhaben: keine Verlängerung.", "The programme ends before the project: no extension.")
            .NotApplicable<ExtensionEnd>();
        var uncapped = Deadline.MonthsFrom(end.PlusDays(1), IntegratedExtensionMonths)!.Value;
        var latest = LocalDate.Min(uncapped, cap);
        return trace
            .Step(Words.Of(
                "Zwei Jahre nach dem {0}: {1}; das Programm endet am {2}; spätestens also {3}.",
                "Two years after {0}: {1}; the programme ends on {2}; so at the latest {3}.",
                Words.Day(end), Words.Day(uncapped), Words.Day(cap), Words.Day(latest)))
            .Known(new ExtensionEnd(latest, cap < uncapped));
    }

    /// <summary>Kommunale Koordinierung für Neuzugewanderte: the last day of a project of 24 months.</summary>
    /// <param name="start">The first day.</param>
    public static Calculation<LocalDate> KoordinierungNeuzugewanderte(LocalDate start) => Longest(start, CoordinationMonths, Coordination);

    /// <summary>Kommunale Koordinierung für Neuzugewanderte: the last day of an extension of 24 months more.</summary>
    /// <param name="end">The last day of the project before the extension.</param>
    public static Calculation<LocalDate> KoordinierungNeuzugewanderteExtension(LocalDate end) =>
        Longest(end.PlusDays(1), CoordinationMonths, Coordination);

    /// <summary>Bildungskommunen: the last day of a project of 48 months.</summary>
    /// <param name="start">The first day.</param>
    public static Calculation<LocalDate> Bildungskommunen(LocalDate start) => Longest(start, EducationCommunityMonths, EducationCommunities);

    private static Calculation<LocalDate> Longest(LocalDate start, int months, Citation source)
    {
        var last = Deadline.MonthsFrom(start, months)!.Value;
        return new Trace()
            .Cite(source)
            .Step(
                Words.Of(
                    "{0} Monate ab dem {1}, dieser eingeschlossen: bis {2}.", "{0} months from {1}, included: through {2}.",
                    Words.Number(months), Words.Day(start), Words.Day(last)),
                new StepNumber(new("Monate", "months"), months, "months"))
            .Known(last);
    }
}
