using NodaTime;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>
/// Age in completed years. The day of birth counts (§ 187 Abs. 2 Satz 2 BGB), so a year of life ends with the eve of the birthday (§ 188 Abs. 2).
/// </summary>
/// <remarks>
/// Norms mean one of two things. "Is 16 years old on a day" and "from the age of 16": <see cref="On"/>, which grows on the birthday. "Has completed
/// the sixth year by 30 September": <see cref="CompletedBy"/>, which the eve of the birthday satisfies, so that a child born on 1 October is in.
/// Whoever is born on 29 February completes a year with the end of 28 February (in a leap year too, for the birthday is the day after), so she is
/// a year older on 1 March, or on 29 February where there is one.
/// </remarks>
public static class Age
{
    /// <summary>Age on a day: the years that were completed before the day began.</summary>
    /// <param name="bornOn">The day of birth.</param>
    /// <param name="day">The day asked for, not before <paramref name="bornOn"/>.</param>
    /// <returns>Completed years; <see langword="null"/> if a day is missing or the person is not born yet.</returns>
    [RuleFunction, Term("de", "Alter am {1} bei Geburt am {0}"), Term("en", "age on {1} if born on {0}")]
    public static int? On(LocalDate? bornOn, LocalDate? day)
    {
        if (bornOn is not { } born || day is not { } on || on < born) return null;
        var years = on.Year - born.Year;
        return on.Month > born.Month || (on.Month == born.Month && on.Day >= born.Day) ? years : years - 1;
    }

    /// <summary>Years of life that are completed with the end of a day: one more than <see cref="On"/> on the eve of a birthday.</summary>
    /// <param name="bornOn">The day of birth.</param>
    /// <param name="day">The day asked for, not before <paramref name="bornOn"/>.</param>
    /// <returns>Completed years; <see langword="null"/> if a day is missing or the person is not born yet.</returns>
    [RuleFunction, Term("de", "vollendete Lebensjahre mit Ablauf des {1} bei Geburt am {0}")]
    [Term("en", "years completed by the end of {1} if born on {0}")]
    public static int? CompletedBy(LocalDate? bornOn, LocalDate? day) =>
        day is not { } on || on < bornOn ? null : On(bornOn, on == LocalDate.MaxIsoValue ? on : on.PlusDays(1));
}
