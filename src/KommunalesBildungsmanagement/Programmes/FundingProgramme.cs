using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Provenances;

namespace KommunalesBildungsmanagement.Programmes;

/// <summary>Förderprogramm: a grant scheme. Its rules are law with a date and live in the funding package.</summary>
public sealed record FundingProgramme
{
    /// <summary>Stable id, not blank.</summary>
    public required string Id { get; init => field = Require.Text(value); }

    /// <summary>The proper name, e.g. "Bildung integriert"; not blank.</summary>
    public required string Name { get; init => field = Require.Text(value); }

    /// <summary>Who pays, with the names of the time, at least one.</summary>
    public required ValueList<string> Funders { get; init => field = Require.Distinct(Require.AtLeastOne(value)); }

    /// <summary>The day of the funding notice (Bekanntmachung, Richtlinie); <see langword="null"/> if not known.</summary>
    public LocalDate? NoticeOf { get; init; }

    /// <summary>First and last day of funding, as far as known.</summary>
    public DateRange Term { get; init; } = DateRange.Always;

    /// <summary>Where it comes from.</summary>
    public required Provenance Provenance { get; init; }
}
