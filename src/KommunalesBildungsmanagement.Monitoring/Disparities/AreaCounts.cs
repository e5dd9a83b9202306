namespace KommunalesBildungsmanagement.Monitoring.Disparities;

/// <summary>How many persons of a group, and how many others, an area or a school holds.</summary>
/// <param name="Area">Key of the area, not blank.</param>
/// <param name="Group">Persons of the group, 0 or more.</param>
/// <param name="Others">All other persons, 0 or more.</param>
public sealed record AreaCounts(string Area, int Group, int Others)
{
    /// <summary>Key of the area, not blank.</summary>
    public string Area { get; init => field = Require.Text(value); } = Require.Text(Area);

    /// <summary>Persons of the group, 0 or more.</summary>
    public int Group { get; init => field = Require.NotNegative(value); } = Require.NotNegative(Group);

    /// <summary>All other persons, 0 or more.</summary>
    public int Others { get; init => field = Require.NotNegative(value); } = Require.NotNegative(Others);

    internal int Persons => checked(Group + Others);
}
