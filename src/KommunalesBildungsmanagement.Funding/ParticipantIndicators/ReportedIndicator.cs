using KommunalesBildungsmanagement.Funding.EsfOperations;

namespace KommunalesBildungsmanagement.Funding.ParticipantIndicators;

/// <summary>A figure about people as somebody reports it: total and genders, each for itself, so that they can contradict each other.</summary>
/// <remarks>Equality is by value; immutable. What is <see langword="null"/> was not reported.</remarks>
public sealed record ReportedIndicator
{
    /// <summary>Code of the indicator, not blank.</summary>
    public required string Code { get; init => field = Require.Text(value); }

    /// <summary>The generation of the fund.</summary>
    [Term("de", "Förderperiode"), Term("en", "generation of the fund")]
    public required EsfGeneration Generation { get; init; }

    /// <summary>The total, not negative.</summary>
    [Term("de", "insgesamt"), Term("en", "total")]
    public int? Total { get; init => field = Require.NotNegative(value); }

    /// <summary>Women, not negative.</summary>
    [Term("de", "Frauen"), Term("en", "women")]
    public int? Women { get; init => field = Require.NotNegative(value); }

    /// <summary>Men, not negative.</summary>
    [Term("de", "Männer"), Term("en", "men")]
    public int? Men { get; init => field = Require.NotNegative(value); }

    /// <summary>Non-binary people, not negative; in ESF+ only, where a zero is a figure too.</summary>
    [Term("de", "nicht-binäre Menschen"), Term("en", "non-binary people")]
    public int? NonBinary { get; init => field = Require.NotNegative(value); }

    /// <summary>Its code.</summary>
    public override string ToString() => Code;
}
