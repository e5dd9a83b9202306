namespace KommunalesBildungsmanagement.Monitoring.Catalogues;

/// <summary>A count with its name and unit.</summary>
/// <param name="Id">Stable id, not blank.</param>
/// <param name="Label">Its name.</param>
/// <param name="Unit">Its unit.</param>
public sealed record CountDefinition(string Id, LocalizedText Label, LocalizedText Unit)
{
    /// <summary>Stable id, not blank.</summary>
    public string Id { get; init => field = Require.Text(value); } = Require.Text(Id, nameof(Id));
}
