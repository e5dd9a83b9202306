using NodaTime;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>Age in completed years. The day of birth counts (§ 187 Abs. 2 Satz 2 BGB), so a year is completed with the eve of the birthday.</summary>
public static class Age
{
    /// <summary>Completed years on a day.</summary>
    /// <remarks>
    /// Whoever is born on 29 February completes a year with the end of 28 February (§ 188 Abs. 2, 3 BGB), so she is a year older on 1 March,
    /// or on 29 February where there is one.
    /// </remarks>
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
}
