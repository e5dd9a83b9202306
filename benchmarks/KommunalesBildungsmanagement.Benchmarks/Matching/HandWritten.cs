using System.Numerics;
using KommunalesBildungsmanagement.Matching;

namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>The predicate that a careful developer writes by hand for this one model: masks and integers, three-valued where facts may be missing.</summary>
public static class HandWritten
{
    /// <summary>What a developer would prepare once per learner. A missing value is -1.</summary>
    public sealed class Prepared
    {
        public Prepared(Learner learner)
        {
            (Age, Certificate, Qualification) = (learner.Age ?? -1, learner.Certificate ?? -1, learner.Qualification ?? -1);
            (Status, District, Budget) = (learner.Status ?? -1, learner.District ?? -1, learner.Budget ?? -1);
            (From, Until, KnowsGroups) = (learner.From, learner.Until, learner.Groups.IsComplete);
            Levels = [.. learner.Levels.Select(l => l ?? -1)];
            (Groups, Barriers, Slots, Supports) = (Mask(learner.Groups), Mask(learner.Barriers), Mask(learner.Slots), Mask(learner.Supports));
            Topics = [.. learner.Topics.Present];
        }

        public int Age { get; }

        public int Certificate { get; }

        public int Qualification { get; }

        public int Status { get; }

        public int District { get; }

        public int Budget { get; }

        public int From { get; }

        public int Until { get; }

        public bool KnowsGroups { get; }

        public int[] Levels { get; }

        public int Groups { get; }

        public int Barriers { get; }

        public int Slots { get; }

        public int Supports { get; }

        public int[] Topics { get; }

        private static int Mask(PartialSet<int> set) => set.Present.Aggregate(0, (mask, i) => mask | (1 << i));
    }

    public static Verdict Of(Prepared l, Course c)
    {
        var common = false;
        foreach (var topic in c.Topics)
        {
            if (Array.IndexOf(l.Topics, topic) >= 0)
            {
                common = true;
                break;
            }
        }

        if (!common || l.Until < c.Start || l.From > c.End || (c.Slots & ~l.Slots) != 0 || (c.Barriers & l.Barriers) != 0) return Verdict.NotSuitable;
        var open = false;
        if (c.AgeFrom >= 0)
        {
            if (l.Age < 0) open = true;
            else if (l.Age < c.AgeFrom || l.Age >= c.AgeBelow) return Verdict.NotSuitable;
        }

        if (c.CertificateFrom >= 0)
        {
            if (l.Certificate < 0) open = true;
            else if (l.Certificate < c.CertificateFrom) return Verdict.NotSuitable;
        }

        if (c.QualificationFrom >= 0)
        {
            if (l.Qualification < 0) open = true;
            else if (l.Qualification < c.QualificationFrom || l.Qualification > c.QualificationUpTo) return Verdict.NotSuitable;
        }

        if (c.LevelFrom >= 0)
        {
            if (l.Levels[c.Language] < 0) open = true;
            else if (l.Levels[c.Language] < c.LevelFrom) return Verdict.NotSuitable;
        }

        if (c.Admitted != 0 && (c.Admitted & l.Groups) == 0)
        {
            if (l.KnowsGroups) return Verdict.NotSuitable;
            open = true;
        }

        if ((c.Excluded & l.Groups) != 0) return Verdict.NotSuitable;
        if (c.Excluded != 0 && !l.KnowsGroups) open = true;
        if (c.Statuses != 0)
        {
            if (l.Status < 0) open = true;
            else if ((c.Statuses >> l.Status & 1) == 0) return Verdict.NotSuitable;
        }

        if (c.District >= 0)
        {
            if (l.District < 0) open = true;
            else if (l.District != c.District) return Verdict.NotSuitable;
        }

        if (c.Cost > 0 && (c.FundedBy & l.Supports) == 0)
        {
            if (l.Budget < 0) open = true;
            else if (l.Budget < c.Cost) return Verdict.NotSuitable;
        }

        if (c.Rule.Length > 0)
        {
            var rule = Rule(l, c.Rule);
            if (rule < 0) return Verdict.NotSuitable;
            if (rule == 0) open = true;
        }

        return open ? Verdict.NeedsClarification : Verdict.Suitable;
    }

    public static int PointsOf(Prepared l, Course c)
    {
        var points = c.Cost == 0 ? Points.Free : l.Budget >= c.Cost ? Points.Affordable : 0;
        foreach (var topic in c.Topics)
        {
            if (Array.IndexOf(l.Topics, topic) >= 0) points += Points.Topic;
        }

        points += Points.Feature * BitOperations.PopCount((uint)(l.Barriers & c.Features));
        foreach (var days in Points.Soon)
        {
            if (l.From >= c.Start - days) points += Points.StartsSoon;
        }

        return points;
    }

    // -1 false, 0 unknown, 1 true.
    private static int Rule(Prepared l, Alternative[] rule)
    {
        var best = -1;
        foreach (var a in rule)
        {
            var one = Of(l, a);
            if (one > best) best = one;
            if (best == 1) break;
        }

        return best;
    }

    private static int Of(Prepared l, Alternative a)
    {
        var open = false;
        if (a.AgeFrom >= 0)
        {
            if (l.Age < 0) open = true;
            else if (l.Age < a.AgeFrom) return -1;
        }

        if (a.CertificateUpTo >= 0)
        {
            if (l.Certificate < 0) open = true;
            else if (l.Certificate > a.CertificateUpTo) return -1;
        }

        if (a.QualificationFrom >= 0)
        {
            if (l.Qualification < 0) open = true;
            else if (l.Qualification < a.QualificationFrom) return -1;
        }

        if (a.Statuses != 0)
        {
            if (l.Status < 0) open = true;
            else if ((a.Statuses >> l.Status & 1) == 0) return -1;
        }

        if (a.AnyGroup != 0 && (a.AnyGroup & l.Groups) == 0)
        {
            if (l.KnowsGroups) return -1;
            open = true;
        }

        return (a.NoBarrier & l.Barriers) != 0 ? -1 : open ? 0 : 1;
    }
}
