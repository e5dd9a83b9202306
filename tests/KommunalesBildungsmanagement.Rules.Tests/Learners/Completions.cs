namespace KommunalesBildungsmanagement.Rules.Tests;

/// <summary>Every learner that a partly known learner may turn out to be, within the small sets of values.</summary>
internal static class Completions
{
    /// <summary>All ways to fill in what the terms do not know of the learner.</summary>
    public static IEnumerable<Learner> Of(Learner learner, IEnumerable<Term<Learner>> terms) =>
        terms.Aggregate((IEnumerable<Learner>)[learner], (learners, term) => learners.SelectMany(l => Fill(term.Name, l)));

    private static IEnumerable<Learner> Fill(string term, Learner l) => term switch
    {
        "age" => l.Age is null ? LearnerValues.Ages.Select(v => l with { Age = v }) : [l],
        "income" => l.Income is null ? LearnerValues.Incomes.Select(v => l with { Income = v }) : [l],
        "inWork" => l.InWork is null ? LearnerValues.Truths.Select(v => l with { InWork = v }) : [l],
        "town" => l.Town is null ? LearnerValues.Towns.Select(v => l with { Town = v }) : [l],
        "movedIn" => l.MovedIn is null ? LearnerValues.Dates.Select(v => l with { MovedIn = v }) : [l],
        "certificate" => l.Certificate is null ? LearnerValues.Certificates.Select(v => l with { Certificate = v }) : [l],
        "residence.floor" => l.Residence is null ? LearnerValues.Floors.Select(v => l with { Residence = new() { Floor = v } }) : [l],
        "residence.district" => l.Residence?.District is null ? Fill("residence.floor", l).SelectMany(FillDistrict) : [l],
        "home" => l.Home is null ? LearnerValues.Homes.Select(v => l with { Home = v }) : [l],
        "reach" => l.Reach is null ? LearnerValues.Reaches.Select(v => l with { Reach = v }) : [l],
        "languages" => l.Languages is null ? Subsets(LearnerValues.Languages).Select(v => l with { Languages = v }) : [l],
        "barriers" => Subsets(LearnerValues.Barriers).Where(v => Fits(l.Barriers, v))
            .Select(v => l with { Barriers = PartialSet<string>.Exactly(v) }),
        _ => [l],
    };

    private static IEnumerable<Learner> FillDistrict(Learner l) =>
        LearnerValues.Districts.Select(v => l with { Residence = l.Residence! with { District = v } });

    private static bool Fits(PartialSet<string> known, ValueList<string> all) => known.IsComplete
        ? known.Present.ToHashSet().SetEquals(all)
        : known.Present.All(all.Contains) && !known.Absent.Any(all.Contains);

    private static IEnumerable<ValueList<string>> Subsets(string[] elements) =>
        Enumerable.Range(0, 1 << elements.Length).Select(bits => elements.Where((_, i) => (bits >> i & 1) == 1).ToValueList());
}
