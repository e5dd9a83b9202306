using System.Linq.Expressions;
using KommunalesBildungsmanagement.Matching;
using Facts = KommunalesBildungsmanagement.Benchmarks.Matching.HandWritten.Prepared;

namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>
/// Plain LINQ to objects over two compiled expressions of learner and course: surely unsuitable, surely suitable. Not one expression per course:
/// compiling ten thousand takes longer than all answers together.
/// </summary>
public sealed class CompiledPredicates(Course[] courses, Learner[] learners) : PreparedEngine(learners)
{
    private readonly Func<Facts, Course, bool> _mayFit = MayFit.Compile();
    private readonly Func<Facts, Course, bool> _fits = Fits.Compile();

    public override string Name => "LINQ, two compiled expressions";

    private static Expression<Func<Facts, Course, bool>> MayFit { get; } = (l, c) =>
        c.Start <= l.Until && c.End >= l.From && (c.Slots & ~l.Slots) == 0 && (c.Barriers & l.Barriers) == 0
        && (c.AgeFrom < 0 || l.Age < 0 || (l.Age >= c.AgeFrom && l.Age < c.AgeBelow))
        && (c.CertificateFrom < 0 || l.Certificate < 0 || l.Certificate >= c.CertificateFrom)
        && (c.QualificationFrom < 0 || l.Qualification < 0 || (l.Qualification >= c.QualificationFrom && l.Qualification <= c.QualificationUpTo))
        && (c.LevelFrom < 0 || l.Levels[c.Language] < 0 || l.Levels[c.Language] >= c.LevelFrom)
        && (c.Admitted == 0 || !l.KnowsGroups || (c.Admitted & l.Groups) != 0)
        && (c.Excluded & l.Groups) == 0
        && (c.Statuses == 0 || l.Status < 0 || (c.Statuses >> l.Status & 1) != 0)
        && (c.District < 0 || l.District < 0 || l.District == c.District)
        && (c.Cost == 0 || l.Budget < 0 || l.Budget >= c.Cost || (c.FundedBy & l.Supports) != 0)
        && c.Topics.Any(t => Array.IndexOf(l.Topics, t) >= 0)
        && (c.Rule.Length == 0 || c.Rule.Any(a =>
            (a.AgeFrom < 0 || l.Age < 0 || l.Age >= a.AgeFrom)
            && (a.CertificateUpTo < 0 || l.Certificate < 0 || l.Certificate <= a.CertificateUpTo)
            && (a.QualificationFrom < 0 || l.Qualification < 0 || l.Qualification >= a.QualificationFrom)
            && (a.Statuses == 0 || l.Status < 0 || (a.Statuses >> l.Status & 1) != 0)
            && (a.AnyGroup == 0 || !l.KnowsGroups || (a.AnyGroup & l.Groups) != 0)
            && (a.NoBarrier & l.Barriers) == 0));

    // Asked only of those that may fit, so what needs no unknown fact is not asked again.
    private static Expression<Func<Facts, Course, bool>> Fits { get; } = (l, c) =>
        (c.AgeFrom < 0 || l.Age >= 0)
        && (c.CertificateFrom < 0 || l.Certificate >= 0)
        && (c.QualificationFrom < 0 || l.Qualification >= 0)
        && (c.LevelFrom < 0 || l.Levels[c.Language] >= 0)
        && (c.Admitted == 0 || (c.Admitted & l.Groups) != 0)
        && (c.Excluded == 0 || l.KnowsGroups)
        && (c.Statuses == 0 || l.Status >= 0)
        && (c.District < 0 || l.District >= 0)
        && (c.Cost == 0 || (c.FundedBy & l.Supports) != 0 || l.Budget >= 0)
        && (c.Rule.Length == 0 || c.Rule.Any(a =>
            (a.AgeFrom < 0 || l.Age >= a.AgeFrom)
            && (a.CertificateUpTo < 0 || (l.Certificate >= 0 && l.Certificate <= a.CertificateUpTo))
            && (a.QualificationFrom < 0 || l.Qualification >= a.QualificationFrom)
            && (a.Statuses == 0 || (l.Status >= 0 && (a.Statuses >> l.Status & 1) != 0))
            && (a.AnyGroup == 0 || (a.AnyGroup & l.Groups) != 0)
            && (a.NoBarrier & l.Barriers) == 0));

    protected override void Find(int learner, Ranking ranking)
    {
        var l = Prepared[learner];
        var best = courses.Where(c => _mayFit(l, c))
            .Select(c => (c.Number, Verdict: _fits(l, c) ? Verdict.Suitable : Verdict.NeedsClarification, Points: HandWritten.PointsOf(l, c)))
            .OrderByDescending(m => m.Verdict).ThenByDescending(m => m.Points).ThenBy(m => m.Number)
            .Take(Most);
        foreach (var (number, verdict, points) in best) ranking.Add(number, verdict, points);
    }
}
