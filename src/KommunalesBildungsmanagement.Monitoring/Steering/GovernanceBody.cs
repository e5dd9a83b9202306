using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Steering;

/// <summary>Gremium: a body in which education management is decided or discussed.</summary>
public sealed record GovernanceBody
{
    /// <summary>Stable id, not blank.</summary>
    public required string Id { get; init => field = Require.Text(value); }

    /// <summary>The name, e.g. "Kreistag".</summary>
    public required string Name { get; init => field = Require.Text(value); }

    /// <summary>Code of <c>governance-body-kinds</c>.</summary>
    public required string Kind { get; init => field = Require.Text(value); }

    /// <summary>Where.</summary>
    public required TerritoryKey Territory { get; init; }

    /// <summary>Whether it may decide, or only prepares and advises; unknown as long as nobody has recorded it.</summary>
    public Truth Decides { get; init; }

    /// <summary>Whether it is informed regularly.</summary>
    public Truth IsKeptInformed { get; init; }
}
