using System.Globalization;

namespace KommunalesBildungsmanagement.Indicators;

/// <summary>An age group in completed years, from a first age to below another: the category of <see cref="Dimensions.Age"/>.</summary>
/// <remarks>Written <c>0-&lt;3</c>, <c>15-&lt;16</c> for a single year, <c>65+</c> without an upper end.</remarks>
public readonly record struct AgeBand
{
    /// <summary>An age group.</summary>
    /// <param name="from">First age, 0 or more.</param>
    /// <param name="below">The age that is no longer in it, more than <paramref name="from"/>; <see langword="null"/> for no upper end.</param>
    /// <exception cref="InvalidValueException">The first age is negative, or the end does not lie above it.</exception>
    public AgeBand(int from, int? below)
    {
        From = Require.NotNegative(from, nameof(From));
        Below = below is null || below > from
            ? below
            : throw Require.Broken(
                "age-band.reversed", nameof(Below), $"{from}-<{below}",
                new("Die Altersgruppe endet nicht über ihrem Anfang.", "The age group does not end above its start."),
                new("Anfang und Ende berichtigen; das Ende gehört nicht mehr dazu.", "Correct start and end; the end is not part of it."));
    }

    /// <summary>First age in it.</summary>
    public int From { get; }

    /// <summary>The age that is no longer in it; <see langword="null"/> for no upper end.</summary>
    public int? Below { get; }

    /// <summary>The category as written in breakdowns.</summary>
    public string Code => Below is { } below
        ? string.Create(CultureInfo.InvariantCulture, $"{From}-<{below}")
        : string.Create(CultureInfo.InvariantCulture, $"{From}+");

    /// <summary>The group in words.</summary>
    public LocalizedText Text => (From, Below) switch
    {
        (0, null) => new("alle Altersgruppen", "all ages"),
        (0, { } below) => new($"unter {below} Jahre", $"under {below} years"),
        (var from, null) => new($"{from} Jahre und älter", $"{from} years and older"),
        var (from, below) => new($"{from} bis unter {below} Jahre", $"{from} to under {below} years"),
    };

    /// <summary>Reads a category.</summary>
    /// <param name="code">The text, e.g. <c>0-&lt;3</c> or <c>65+</c>.</param>
    public static Reading<AgeBand> Read(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var dash = code.IndexOf("-<", StringComparison.Ordinal);
        if (code.EndsWith('+') && TryAge(code[..^1], out var open)) return Reading.Of(new AgeBand(open, null));
        return dash > 0 && TryAge(code[..dash], out var from) && TryAge(code[(dash + 2)..], out var below) && below > from
            ? Reading.Of(new AgeBand(from, below))
            : Reading.Failed<AgeBand>(new Problem(
                "age-band.form", "", code,
                new("Das ist keine Altersgruppe.", "This is not an age group."),
                new("„0-<3“, „15-<16“ oder „65+“ angeben.", "State '0-<3', '15-<16' or '65+'.")));
    }

    /// <summary>The category as written in breakdowns.</summary>
    public override string ToString() => Code;

    private static bool TryAge(string text, out int age) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out age);
}
