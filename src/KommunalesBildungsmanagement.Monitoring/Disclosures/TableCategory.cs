namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>A category of a dimension, with the categories it is the sum of. Equality is by value, order of children included.</summary>
/// <param name="Id">Id, unique in its dimension, not blank.</param>
/// <param name="Children">The categories that add up to it; none for one that is not broken down.</param>
public sealed record TableCategory(string Id, ValueList<TableCategory> Children)
{
    /// <summary>A category without parts.</summary>
    /// <param name="id">Its id.</param>
    public TableCategory(string id)
        : this(id, [])
    {
    }

    /// <summary>Id, unique in its dimension, not blank.</summary>
    public string Id { get; init => field = Require.Text(value); } = Require.Text(Id, nameof(Id));

    /// <summary>Its number is not delivered but is what the other categories leave of the total; somebody else can compute it too.</summary>
    public bool IsRest { get; init; }

    /// <summary>The category and everything below it.</summary>
    internal IEnumerable<TableCategory> WithDescendants() => Children.SelectMany(c => c.WithDescendants()).Prepend(this);
}
