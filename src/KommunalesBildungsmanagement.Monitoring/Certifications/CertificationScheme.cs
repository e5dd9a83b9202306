using KommunalesBildungsmanagement.Provenances;

namespace KommunalesBildungsmanagement.Monitoring.Certifications;

/// <summary>A scheme under which a territory is certified: pillars, milestones in their order, and who awards.</summary>
public sealed record CertificationScheme
{
    /// <summary>Stable id, not blank.</summary>
    public required string Id { get; init => field = Require.Text(value); }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The pillars, with distinct ids. Regions may add their own.</summary>
    public required ValueList<CertificationPillar> Pillars
    {
        get;
        init
        {
            Require.Distinct(value.Select(p => p.Id).ToValueList());
            field = value;
        }
    }

    /// <summary>The milestones in their order, at least one, with distinct ids; the last one is the award. A need has one milestone.</summary>
    public required ValueList<CertificationMilestone> Milestones
    {
        get;
        init
        {
            Require.Distinct(Require.AtLeastOne(value).Select(m => m.Id).ToValueList());
            Require.Distinct(value.SelectMany(m => m.Needs).Select(n => n.Id).ToValueList());
            field = value;
        }
    }

    /// <summary>Who awards.</summary>
    public required LocalizedText AwardedBy { get; init; }

    /// <summary>Where the scheme is described.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>How well that source is known.</summary>
    public required Confidence Confidence { get; init; }
}
