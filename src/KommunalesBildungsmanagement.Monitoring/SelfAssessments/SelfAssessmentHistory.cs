namespace KommunalesBildungsmanagement.Monitoring.SelfAssessments;

/// <summary>The self-assessments of one territory in order of their days; none is changed or lost.</summary>
public sealed record SelfAssessmentHistory
{
    /// <summary>A history.</summary>
    /// <param name="assessments">The assessments, in any order.</param>
    /// <exception cref="InvalidValueException">They are of several territories, or two are of one day.</exception>
    public SelfAssessmentHistory(ValueList<DkbmSelfAssessment> assessments)
    {
        Require.Distinct(assessments.Select(a => a.On).ToValueList(), nameof(Assessments));
        if (assessments.Select(a => a.Territory).Distinct().Count() > 1)
        {
            throw Require.Broken(
                "self-assessment.territories", nameof(Assessments), null,
                new("Die Einschätzungen gehören zu verschiedenen Gebieten.", "The assessments are of different territories."),
                new("Für jedes Gebiet einen eigenen Verlauf führen.", "Keep a history for each territory."));
        }

        Assessments = assessments.OrderBy(a => a.On).ToValueList();
    }

    /// <summary>The assessments, in order of their days.</summary>
    public ValueList<DkbmSelfAssessment> Assessments { get; }

    /// <summary>The latest assessment on a day; <see langword="null"/> if there was none yet.</summary>
    /// <param name="day">The day.</param>
    public DkbmSelfAssessment? AsOf(LocalDate day) => Assessments.LastOrDefault(a => a.On <= day);

    /// <summary>The levels of a component over time, also where nobody has rated it.</summary>
    /// <param name="component">The component.</param>
    public ValueList<(LocalDate On, MaturityLevel? Level)> Of(DkbmComponent component) =>
        Assessments.Select(a => (a.On, a.LevelOf(component))).ToValueList();

    /// <summary>What has changed from the last assessment but one to the last; empty where there are fewer than two.</summary>
    public ValueList<ComponentChange> LastChanges => Assessments.Count < 2 ? [] : Assessments[^1].Since(Assessments[^2]);
}
