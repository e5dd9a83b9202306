namespace KommunalesBildungsmanagement.Funding.EsfOperations;

/// <summary>Up to which length support is too short for a record of participation. The programme says so; there is no limit by law.</summary>
/// <remarks>For programmes of the Bund it stands in the guide of the programme. Equality is by value; immutable.</remarks>
public sealed record ShortSupportLimits
{
    private ShortSupportLimits(bool applies, decimal hours, int days, Citation? source) =>
        (Applies, Hours, Days, Source) = (applies, hours, days, source);

    /// <summary>The programme has no such limit: whoever takes part is recorded.</summary>
    public static ShortSupportLimits None { get; } = new(false, 0, 0, null);

    /// <summary>
    /// What Länder practised from 2014 to 2020: advice or an event of at most one day, or of at most 8 hours, leaves no record. Reported for
    /// Baden-Württemberg; a programme of the Bund may say otherwise.
    /// </summary>
    public static ShortSupportLimits LaenderPractice { get; } = UpTo(8, 1, new(
        "Informationen für Träger zur Datenerhebung ESF 2014–2020 (Baden-Württemberg)", "Bagatellgrenzen", null,
        "https://expydoc.com/doc/9268314", Confidence.Reported));

    /// <summary>Whether the programme has a limit at all.</summary>
    [Term("de", "das Programm kennt eine Bagatellgrenze"), Term("en", "the programme has a limit for short support")]
    public bool Applies { get; }

    /// <summary>The most hours without record, included.</summary>
    [Term("de", "Bagatellgrenze in Stunden"), Term("en", "limit in hours"), Unit("h")]
    public decimal Hours { get; }

    /// <summary>The most days without record, included.</summary>
    [Term("de", "Bagatellgrenze in Tagen"), Term("en", "limit in days"), Unit("d")]
    public int Days { get; }

    /// <summary>Where the programme says so; <see langword="null"/> without a limit.</summary>
    public Citation? Source { get; }

    /// <summary>Limits of a programme.</summary>
    /// <param name="hours">The most hours without record, not negative.</param>
    /// <param name="days">The most days without record, not negative.</param>
    /// <param name="source">Where the programme says so.</param>
    /// <exception cref="InvalidValueException">A limit is negative.</exception>
    public static ShortSupportLimits UpTo(decimal hours, int days, Citation source) =>
        new(true, Require.NotNegative(hours, nameof(Hours)), Require.NotNegative(days, nameof(Days)), source);
}
