namespace KommunalesBildungsmanagement.Matching;

/// <summary>From how many people on a result about a group may be shown. Whoever publishes decides it; the library sets none.</summary>
/// <remarks>
/// A working rule, not the law: § 16 BStatG and the rules of the data owner decide, and they may ask for more (dominance, rounding). Zero is shown:
/// where nobody is, nobody is disclosed.
/// </remarks>
/// <param name="People">The least number of people, 1 or more; with 1 nothing is withheld.</param>
public sealed record DisclosureMinimum(int People)
{
    /// <summary>The least number of people, 1 or more.</summary>
    public int People { get; init => field = Positive(value); } = Positive(People);

    /// <summary>Whether a count is too small to be shown: more than nobody and fewer than the minimum, or not known to be enough.</summary>
    /// <param name="count">The count; <see langword="null"/> if it is unknown.</param>
    public bool Withholds(int? count) => count is null || (count > 0 && count < People);

    private static int Positive(int people) => people > 0
        ? people
        : throw Require.Broken(
            "disclosure.minimum", nameof(People), people.ToString(System.Globalization.CultureInfo.InvariantCulture),
            new("Die Mindestzahl ist mindestens 1.", "The minimum is at least 1."),
            new("Die Mindestzahl des Datenhalters angeben.", "State the minimum of the owner of the data."));
}
