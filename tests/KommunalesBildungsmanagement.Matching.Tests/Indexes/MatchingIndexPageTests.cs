using KommunalesBildungsmanagement.Benchmarks.Matching;

namespace KommunalesBildungsmanagement.Matching.Tests.Indexes;

/// <summary>docs/matching-index.md shows calls that compile and run: each of its lines of code stands in this file.</summary>
public sealed class MatchingIndexPageTests
{
    private static readonly LearningOffering ForAdults = Samples.Course.Asking(ProfileTerms.Age.AtLeast(18)) with { Id = "adults" };

    private readonly List<string> _seen = [];

    [Fact]
    public void Ask_ShowsWhatItSays()
    {
        var (context, person) = (Samples.Context, PersonProfile.Unknown);
        var landscape = context.Landscape with { Offerings = [ForAdults] };
        PersonProfile[] profiles = [new() { Age = 20 }, new() { Age = 17 }];

        var index = MatchingIndex.Of(landscape.Offerings, context);
        var answer = index.Answer(person, 10);
        foreach (var match in answer.Best) Show(match);              // explained, as the naive matcher does
        if (answer.OpenTerms is [var next, ..]) Ask(next.Term.Question); // what keeps most offerings open

        var reader = index.NewReader();                              // for a loop: one reader per thread, no allocation
        var best = new Ranked<LearningOffering>[10];
        foreach (var profile in profiles) Use(best.AsSpan(0, reader.FindBest(profile, best)));

        var prepared = reader.Prepare(person);                       // several questions about one person: her facts are read once
        var found = reader.FindBest(prepared, best);
        var (counts, why) = (reader.Count(prepared), reader.FindObstacles(prepared, "adults"));
        Assert.Equal((1, new VerdictCounts(0, 0, 1, 0), ProfileTerms.Age), (found, counts, why.Single().Term));
        Assert.Equal(["adults", "Wie alt sind Sie?", "1", "0"], _seen);
    }

    [Fact]
    public void Change_NamesWhomItConcerns()
    {
        var index = MatchingIndex.Of([ForAdults], Samples.Context);
        KeyValuePair<string, PersonProfile>[] storedProfiles = [new("key-16", new() { Age = 20 }), new("key-17", new() { Age = 17 })];
        var (newCourse, changedProfile) = (Samples.Course.Asking(ProfileTerms.Age.LessThan(18)) with { Id = "old-course" }, new PersonProfile { Age = 18 });

        var live = new LiveMatching(index, storedProfiles);
        foreach (var change in live.Put(newCourse)) Notify(change.Of, change.Before, change.After);
        live.Remove("old-course");
        live.Put("key-17", changedProfile);                          // the offerings whose answers are others now
        var snapshot = live.Current;                                 // stays as it is while writers go on
        Assert.Equal(["key-17"], _seen);
        Assert.Equal(1, snapshot.Catalogue.Offerings.Count);
    }

    [Fact]
    public void OwnTypes_TakeConditionsOfRulesToo()
    {
        var (catalogue, ruleContext) = (Workload.Courses(Selectivity.Low, 20), new RuleContext(Samples.Today));

        var courses = SpecificationIndex<Learner, Course>.Of(catalogue, course => new IndexEntry<Learner>
        {
            Id = course.Id,
            Requirements = [new(LearnerTerms.Age.AtLeast(course.AgeFrom))],
            Preferences = [new(LearnerTerms.Topics.Overlaps(course.Topics), 40)],
        });
        Assert.Equal(20, courses.Count);

        var requirement = YouthRules.Compiled.Youth.Conditions(ruleContext).Requirement;
        var offers = SpecificationIndex<PersonProfile, string>.Of(["youth"], id => new() { Id = id, Requirements = [new(requirement)] });
        Assert.Equal(new(1, 0, 0, 0), offers.NewReader().Count(new() { Age = 25 }));
        Assert.Equal(new(0, 0, 1, 0), offers.NewReader().Count(new()));
        Assert.Equal(new(0, 0, 0, 1), offers.NewReader().Count(new() { Age = 26 }));
        Assert.Equal([0], offers.DescribePlan().Parts.Select(p => p.Evaluated.Count));
    }

    [Fact]
    public void EveryLineOfCodeOnThePage_StandsHere()
    {
        var here = Read("tests/KommunalesBildungsmanagement.Matching.Tests/Indexes/MatchingIndexPageTests.cs");
        var inCode = false;
        foreach (var line in File.ReadLines(PathOf("docs/matching-index.md")).Select(l => l.Trim()))
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) inCode = line == "```csharp";
            else if (inCode && line.Length > 0) Assert.Contains(line, here, StringComparison.Ordinal);
        }
    }

    private void Show(MatchResult match) => _seen.Add(match.Offering.Id);

    private void Ask(LocalizedText question) => _seen.Add(question.German);

    private void Use(ReadOnlySpan<Ranked<LearningOffering>> best) => _seen.Add($"{best.Length}");

    private void Notify(string key, Answer before, Answer after)
    {
        if (before != after) _seen.Add(key);
    }

    private static string Read(string path) => File.ReadAllText(PathOf(path));

    private static string PathOf(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "KommunalesBildungsmanagement.sln"))) folder = folder.Parent!;
        return Path.Combine(folder.FullName, path);
    }
}
