using KommunalesBildungsmanagement.Matching;

namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>A FluentValidation validator asked of every pair of learner and course.</summary>
public sealed class FluentValidationMatching(Course[] courses, Learner[] learners) : PreparedEngine(learners)
{
    private readonly PairingValidator _validator = new();

    public override string Name => "FluentValidation";

    protected override void Find(int learner, Ranking ranking)
    {
        var l = Prepared[learner];
        foreach (var course in courses)
        {
            var pairing = new Pairing(l, course);
            if (!_validator.Validate(pairing).IsValid) continue;
            ranking.Add(course.Number, pairing.IsOpen ? Verdict.NeedsClarification : Verdict.Suitable, HandWritten.PointsOf(l, course));
        }
    }
}
