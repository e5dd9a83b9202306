namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>What a table of counts is broken down by: a tree of categories under the total.</summary>
/// <param name="Name">Name, e.g. <see cref="Indicators.Dimensions.Sex"/>; dimensions of the same name in several tables are the same.</param>
/// <param name="Total">The category of all; cells that name no category of this dimension belong to it.</param>
public sealed record TableDimension(string Name, TableCategory Total)
{
    /// <summary>Id of the total where none is stated.</summary>
    public const string TotalId = "total";

    /// <summary>A dimension whose total has these parts, each without further parts.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="categories">Ids of the categories.</param>
    public TableDimension(string name, params IEnumerable<string> categories)
        : this(name, new TableCategory(TotalId, categories.Select(c => new TableCategory(c)).ToValueList()))
    {
    }

    /// <summary>Name, not blank.</summary>
    public string Name { get; init => field = Require.Text(value); } = Require.Text(Name, nameof(Name));

    /// <summary>The category of all, with a tree of parts.</summary>
    /// <exception cref="InvalidValueException">An id comes twice in the tree.</exception>
    public TableCategory Total
    {
        get;
        init
        {
            Require.Distinct(value.WithDescendants().Select(c => c.Id).ToValueList());
            field = value;
        }
    } = Total.WithDescendants().DistinctBy(c => c.Id).Count() == Total.WithDescendants().Count()
        ? Total
        : throw new InvalidValueException(DisclosureProblems.CategoryTwice(Name));
}
