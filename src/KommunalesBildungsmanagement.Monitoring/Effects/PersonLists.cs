namespace KommunalesBildungsmanagement.Monitoring.Effects;

/// <summary>Looks through lists of persons before anything is computed of them.</summary>
internal static class PersonLists
{
    public static Problem? Fault(IEnumerable<PersonChange> changes) =>
        Fault(changes.Select(c => c.Person), changes.SelectMany(c => new[] { c.Before, c.After }));

    /// <summary>Summary of the changes, judged at the size of the values that they are differences of.</summary>
    public static Reading<SampleSummary> Summary(ValueList<PersonChange> changes) => SampleSummary.Of(
        changes.Select(c => c.Change), changes.Select(c => Math.Max(Math.Abs(c.Before), Math.Abs(c.After))).DefaultIfEmpty().Max());

    public static Problem? Fault(IEnumerable<PersonValue> values) =>
        Fault(values.Select(v => v.Person), values.SelectMany(v => v.Covariates.Prepend(v.Value)));

    private static Problem? Fault(IEnumerable<string> persons, IEnumerable<double> numbers)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var person in persons) if (!seen.Add(person)) return NotComputable.PersonTwice(person);
        return numbers.All(double.IsFinite) ? null : NotComputable.NotANumber;
    }
}
