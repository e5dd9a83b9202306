namespace KommunalesBildungsmanagement.Monitoring.SelfAssessments;

/// <summary>A component on two days.</summary>
/// <param name="Component">The component.</param>
/// <param name="Before">The level on the earlier day; <see langword="null"/> if nobody had rated it.</param>
/// <param name="After">The level on the later day; <see langword="null"/> if nobody has rated it.</param>
public sealed record ComponentChange(DkbmComponent Component, MaturityLevel? Before, MaturityLevel? After)
{
    /// <summary>Levels gained (positive) or lost (negative); <see langword="null"/> if one of the two is not known.</summary>
    public int? Difference => After - Before;

    /// <summary>The change in words.</summary>
    public LocalizedText Text
    {
        get
        {
            var component = ValueFormat.For<DkbmComponent>().Describe(Component);
            var (before, after) = (DkbmSelfAssessment.Words(Before), DkbmSelfAssessment.Words(After));
            return Before == After
                ? new($"{component.German}: {after.German} (unverändert)", $"{component.English}: {after.English} (unchanged)")
                : new($"{component.German}: {before.German} → {after.German}", $"{component.English}: {before.English} → {after.English}");
        }
    }
}
