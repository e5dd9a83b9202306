using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Provenances;

namespace KommunalesBildungsmanagement.Programmes;

/// <summary>Vorhaben: a project as it is named in a grant.</summary>
public sealed record FundedProject
{
    /// <summary>Stable id, not blank.</summary>
    public required string Id { get; init => field = Require.Text(value); }

    /// <summary>The title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The acronym, e.g. BILAP.</summary>
    public string? Acronym { get; init => field = Require.OptionalText(value); }

    /// <summary>The grant number; <see langword="null"/> if not known.</summary>
    public FundingReference? Reference { get; init; }

    /// <summary>Id of the programme.</summary>
    public required string Programme { get; init => field = Require.Text(value); }

    /// <summary>Id of the actor that receives the grant.</summary>
    public required string Recipient { get; init => field = Require.Text(value); }

    /// <summary>The grant period (Bewilligungszeitraum), as far as known.</summary>
    public DateRange GrantPeriod { get; init; } = DateRange.Always;

    /// <summary>The share of costs that the grant pays, 0 to 1; <see langword="null"/> if not known. The rest is the recipient's own.</summary>
    public decimal? FundingShare
    {
        get;
        init => field = value is < 0 or > 1
            ? throw Require.Broken(
                "funded-project.share", nameof(FundingShare), value.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
                new("Der Förderanteil liegt nicht zwischen 0 und 1.", "The funding share is not between 0 and 1."),
                new("60 % als 0.6 angeben.", "State 60 % as 0.6."))
            : value;
    }

    /// <summary>Where it comes from.</summary>
    public required Provenance Provenance { get; init; }
}
