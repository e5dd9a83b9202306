using KommunalesBildungsmanagement.Matching;

namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>What a course requires and prefers, as conditions. The other engines say the same in their own way.</summary>
public static class CourseEntries
{
    public static IndexEntry<Learner> Of(Course course) => new()
    {
        Id = course.Id,
        Order = course.Number,
        Requirements = Requirements(course).Select(c => new IndexRequirement<Learner>(c)).ToValueList(),
        Preferences = Preferences(course).ToValueList(),
        Points = course.Cost == 0 ? Points.Free : 0,
    };

    public static IEnumerable<int> Members(int mask)
    {
        for (var i = 0; i < 31; i++)
        {
            if ((mask >> i & 1) != 0) yield return i;
        }
    }

    public static IEnumerable<Specification<Learner>> Requirements(Course course)
    {
        yield return LearnerTerms.Topics.Overlaps(course.Topics);
        if (course.AgeFrom >= 0) yield return LearnerTerms.Age.Within(course.AgeFrom, course.AgeBelow);
        if (course.CertificateFrom >= 0) yield return LearnerTerms.Certificate.AtLeast(course.CertificateFrom);
        if (course.QualificationFrom >= 0) yield return LearnerTerms.Qualification.Within(course.QualificationFrom, course.QualificationUpTo + 1);
        if (course.LevelFrom >= 0) yield return LearnerTerms.Levels[course.Language].AtLeast(course.LevelFrom);
        if (course.Admitted != 0) yield return LearnerTerms.Groups.Overlaps(Members(course.Admitted));
        if (course.Excluded != 0) yield return !LearnerTerms.Groups.Overlaps(Members(course.Excluded));
        if (course.Statuses != 0) yield return LearnerTerms.Status.OneOf(Members(course.Statuses));
        if (course.District >= 0) yield return LearnerTerms.District.Is(course.District);
        foreach (var slot in Members(course.Slots)) yield return LearnerTerms.Slots.Contains(slot);
        if (course.Cost > 0)
        {
            var affords = LearnerTerms.Budget.AtLeast(course.Cost);
            yield return course.FundedBy == 0 ? affords : affords | LearnerTerms.Supports.Overlaps(Members(course.FundedBy));
        }

        if (course.Barriers != 0) yield return !LearnerTerms.Barriers.Overlaps(Members(course.Barriers));
        yield return LearnerTerms.Until.AtLeast(course.Start) & LearnerTerms.From.UpTo(course.End);
        if (course.Rule.Length > 0) yield return Specification.Any(course.Rule.Select(Of));
    }

    private static Specification<Learner> Of(Alternative alternative)
    {
        List<Specification<Learner>> parts = [];
        if (alternative.AgeFrom >= 0) parts.Add(LearnerTerms.Age.AtLeast(alternative.AgeFrom));
        if (alternative.CertificateUpTo >= 0) parts.Add(LearnerTerms.Certificate.UpTo(alternative.CertificateUpTo));
        if (alternative.QualificationFrom >= 0) parts.Add(LearnerTerms.Qualification.AtLeast(alternative.QualificationFrom));
        if (alternative.Statuses != 0) parts.Add(LearnerTerms.Status.OneOf(Members(alternative.Statuses)));
        if (alternative.AnyGroup != 0) parts.Add(LearnerTerms.Groups.Overlaps(Members(alternative.AnyGroup)));
        if (alternative.NoBarrier != 0) parts.Add(!LearnerTerms.Barriers.Overlaps(Members(alternative.NoBarrier)));
        return parts.Count == 1 ? parts[0] : Specification.All(parts);
    }

    private static IEnumerable<IndexPreference<Learner>> Preferences(Course course)
    {
        foreach (var topic in course.Topics) yield return new(LearnerTerms.Topics.Contains(topic), Points.Topic);
        foreach (var barrier in Members(course.Features)) yield return new(LearnerTerms.Barriers.Contains(barrier), Points.Feature);
        if (course.Cost > 0) yield return new(LearnerTerms.Budget.AtLeast(course.Cost), Points.Affordable);
        foreach (var days in Points.Soon) yield return new(LearnerTerms.From.AtLeast(course.Start - days), Points.StartsSoon);
    }
}
