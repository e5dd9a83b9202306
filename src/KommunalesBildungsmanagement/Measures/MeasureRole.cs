namespace KommunalesBildungsmanagement.Measures;

/// <summary>An actor in a role.</summary>
/// <param name="Actor">Id of the actor.</param>
/// <param name="Role">Code of <c>actor-roles</c>.</param>
public sealed record MeasureRole(string Actor, string Role)
{
    /// <summary>Id of the actor, not blank.</summary>
    public string Actor { get; init => field = Require.Text(value); } = Require.Text(Actor, nameof(Actor));

    /// <summary>Code of <c>actor-roles</c>, not blank.</summary>
    public string Role { get; init => field = Require.Text(value); } = Require.Text(Role, nameof(Role));
}
