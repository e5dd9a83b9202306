namespace KommunalesBildungsmanagement.Funding.Participations;

/// <summary>When results of a participation are looked at. No weekend and no holiday shifts these days, for nobody has to act on them.</summary>
public static class ResultPeriods
{
    /// <summary>The last day that counts as "upon leaving": 28 days after the day of leaving, that day not counted.</summary>
    /// <remarks>Source: European Commission, questions and answers on ESF+, "four weeks (i.e. 28 days)". Not a month.</remarks>
    /// <param name="exit">The day of leaving.</param>
    [RuleFunction(IsTotal = true), Term("de", "letzter der 28 Tage nach {0}"), Term("en", "last of the 28 days after {0}")]
    public static LocalDate? ImmediateEnd(LocalDate? exit) => Deadline.DaysAfter(exit, 28);

    /// <summary>The day six months after leaving: the day with the same number, or the last day of a month that has none.</summary>
    /// <remarks>Source: VO (EU) Nr. 1304/2013, Anhang I Nr. 4, "six months after leaving"; days as in § 188 Abs. 2, 3 BGB.</remarks>
    /// <param name="exit">The day of leaving.</param>
    [RuleFunction(IsTotal = true), Term("de", "sechs Monate nach {0}"), Term("en", "six months after {0}")]
    public static LocalDate? LongerTermDay(LocalDate? exit) => Deadline.MonthsAfter(exit, 6);
}
