namespace KommunalesBildungsmanagement.Matching;

/// <summary>Takes a condition apart into the largest parts that read one term each: the whole follows from their outcomes.</summary>
internal static class ConditionUnits
{
    /// <summary>The parts. A comparison of two terms cannot be taken apart and comes as it is.</summary>
    public static IEnumerable<Specification<PersonProfile>> Of(Specification<PersonProfile> condition) => condition switch
    {
        _ when !ReadsSeveral(condition) => [condition],
        Composite<PersonProfile> composite => composite.Parts.SelectMany(Of),
        Not<PersonProfile> not => Of(not.Part),
        Named<PersonProfile> named => Of(named.Part),
        _ => [condition],
    };

    /// <summary>Whether more than one term is read.</summary>
    public static bool ReadsSeveral(Specification<PersonProfile> condition) => condition.Terms().Skip(1).Any();
}
