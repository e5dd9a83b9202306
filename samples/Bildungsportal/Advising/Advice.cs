using KommunalesBildungsmanagement.Landscapes;
using KommunalesBildungsmanagement.Matching;
using KommunalesBildungsmanagement.Offerings;
using KommunalesBildungsmanagement.Profiles;

namespace Bildungsportal.Advising;

/// <summary>The advice for one profile: matches by verdict, and what asking would settle most.</summary>
public sealed class Advice
{
    private readonly MatchingContext _context;
    private readonly PersonProfile _profile;

    /// <summary>Matches a profile with all offerings of a landscape.</summary>
    public Advice(PersonProfile profile, EducationLandscape landscape, LocalDate day)
    {
        _profile = profile;
        var demand = profile.Residence is { } home ? landscape.Needs.Where(n => n.Territory.Contains(home)).SelectMany(n => n.Topics).Distinct() : [];
        _context = new() { Day = day, Landscape = landscape, RegionalDemand = demand.ToValueList() };
        Matches = NaiveMatcher.Match(profile, landscape.Offerings, _context);
    }

    /// <summary>All matches, best first.</summary>
    public ValueList<MatchResult> Matches { get; }

    /// <summary>The weights of preferences.</summary>
    public CriterionWeights Weights => _context.Weights;

    /// <summary>The matches of a verdict, best first.</summary>
    public IReadOnlyList<MatchResult> With(Verdict verdict) => [.. Matches.Where(m => m.Verdict == verdict)];

    /// <summary>The smallest changes with which an offering would fit.</summary>
    public ValueList<NearestChange> NearestChangesOf(MatchResult match) => NearestChanges.Find(_profile, match.Offering, _context);

    /// <summary>Name of the territory of an offering.</summary>
    public string PlaceOf(LearningOffering offering) =>
        _context.Landscape.Territories.FirstOrDefault(t => t.Key == offering.Territory)?.Name ?? offering.Territory.ToString();

    /// <summary>Every open question with the number of offerings it concerns, the weightiest first.</summary>
    public IReadOnlyList<(Question Question, int Offerings)> Questions =>
    [
        .. Matches.SelectMany(m => m.Questions)
            .GroupBy(q => q)
            .Select(g => (g.Key, g.Count()))
            .OrderByDescending(g => g.Item2)
            .ThenBy(g => g.Key.Text.German, StringComparer.Ordinal),
    ];
}
