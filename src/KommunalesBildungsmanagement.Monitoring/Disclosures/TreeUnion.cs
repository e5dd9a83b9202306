namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>One tree of categories for tables of which some stop at a coarser level.</summary>
internal static class TreeUnion
{
    public static TableDimension Of(IReadOnlyList<TableDimension> dimensions, List<Problem> problems)
    {
        var children = new Dictionary<string, ValueList<TableCategory>>();
        var parents = new Dictionary<string, string>();
        foreach (var dimension in dimensions)
        {
            if (dimension.Total.Id != dimensions[0].Total.Id) problems.Add(DisclosureProblems.OtherTree(dimension.Name, dimension.Total.Id));
            foreach (var category in dimension.Total.WithDescendants())
            {
                foreach (var child in category.Children)
                {
                    if (!parents.TryAdd(child.Id, category.Id) && parents[child.Id] != category.Id)
                    {
                        problems.Add(DisclosureProblems.OtherTree(dimension.Name, child.Id));
                    }
                }

                if (category.Children.Count == 0 || children.TryAdd(category.Id, category.Children)) continue;
                if (!children[category.Id].Select(c => c.Id).ToHashSet().SetEquals(category.Children.Select(c => c.Id)))
                {
                    problems.Add(DisclosureProblems.OtherTree(dimension.Name, category.Id));
                }
            }
        }

        return problems.Count > 0 ? dimensions[0] : new(dimensions[0].Name, Build(dimensions[0].Total.Id, children));
    }

    private static TableCategory Build(string id, Dictionary<string, ValueList<TableCategory>> children) => new(
        id, children.TryGetValue(id, out var parts) ? parts.Select(c => Build(c.Id, children)).ToValueList() : []);
}
