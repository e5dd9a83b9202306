namespace KommunalesBildungsmanagement.Evaluations;

/// <summary>Decides how far figures may be shown.</summary>
/// <remarks>
/// 3 is the usual minimum of statistical confidentiality (§ 16 BStatG as the Bundesagentur für Arbeit applies it); 10 and 30 are conventions of this
/// library. Small groups are never pooled to come over a bound.
/// </remarks>
public static class FigureDetails
{
    /// <summary>What may be shown of a group.</summary>
    /// <param name="persons">Persons of the smallest group that the figure is about, 0 or more.</param>
    public static FigureDetail Of(int persons) => Require.NotNegative(persons) switch
    {
        < 3 => FigureDetail.Nothing,
        < 10 => FigureDetail.WordsOnly,
        < 30 => FigureDetail.WithInterval,
        _ => FigureDetail.Figures,
    };
}
