namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>Learners and courses, drawn with a fixed seed: topics by Zipf's law, some facts of some learners unknown.</summary>
public sealed class Workload
{
    public const int Topics = 500;

    public const int Districts = 16;

    private const int Groups = 24;
    private const int Statuses = 8;
    private const int Slots = 21;
    private const int Supports = 8;
    private const int Barriers = 30;
    private const int Days = 720;
    private const double UnknownShare = 0.03;

    private readonly Random _random;
    private readonly Selectivity _selectivity;
    private readonly double[] _topics = new double[Topics];

    private Workload(Selectivity selectivity, int seed)
    {
        (_selectivity, _random) = (selectivity, new(seed));
        var sum = 0.0;
        for (var i = 0; i < Topics; i++) _topics[i] = sum += Math.Pow(i + 1, -By(0.8, 0.6, 0.3));
    }

    public static Course[] Courses(Selectivity selectivity, int count)
    {
        var draw = new Workload(selectivity, 42);
        return [.. Enumerable.Range(0, count).Select(draw.Course)];
    }

    public static Learner[] Learners(Selectivity selectivity, int count)
    {
        var draw = new Workload(selectivity, 4711);
        return [.. Enumerable.Range(0, count).Select(draw.Learner)];
    }

    private Course Course(int number)
    {
        var ageFrom = _random.Next(By(0, 6, 6), By(41, 51, 61));
        var start = _random.Next(Days - 60);
        var barriers = Mask(Barriers, By(1, 2, 3));
        return new()
        {
            Number = number,
            Id = number.ToString("D7", System.Globalization.CultureInfo.InvariantCulture),
            Topics = DrawTopics(_random.Next(1, 4)),
            AgeFrom = ageFrom,
            AgeBelow = ageFrom + _random.Next(By(40, 25, 15), By(81, 61, 41)),
            CertificateFrom = Chance(By(.15, .3, .5)) ? _random.Next(1, 6) : -1,
            QualificationFrom = Chance(By(.1, .25, .45)) is var asks && asks ? _random.Next(0, 5) : -1,
            QualificationUpTo = asks ? _random.Next(5, 9) : -1,
            Language = Chance(.75) ? 0 : _random.Next(1, 4),
            LevelFrom = Chance(By(.3, .5, .7)) ? _random.Next(1, 6) : -1,
            Admitted = Chance(By(.1, .2, .5)) ? Mask(Groups, 4) : 0,
            Excluded = Chance(.2) ? Mask(Groups, 2) : 0,
            Statuses = Chance(By(.15, .3, .5)) ? Mask(Statuses, 4) : 0,
            District = Chance(By(.3, .6, .85)) ? _random.Next(Districts) : -1,
            Slots = Mask(Slots, By(1, 2, 2)),
            Cost = Chance(By(.75, .6, .45)) ? 0 : _random.Next(1, 60) * 10,
            FundedBy = Mask(Supports, _random.Next(0, 3)),
            Barriers = barriers,
            Features = Mask(Barriers, _random.Next(0, 5)) & ~barriers,
            Start = start,
            End = start + _random.Next(By(90, 60, 30), By(541, 451, 366)),
            Rule = Chance(By(.2, .3, .4)) ? [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Alternative())] : [],
        };
    }

    private Alternative Alternative()
    {
        var kinds = Mask(6, _random.Next(1, 5));
        return new()
        {
            AgeFrom = (kinds & 1) != 0 ? _random.Next(1, 60) : -1,
            CertificateUpTo = (kinds & 2) != 0 ? _random.Next(1, 6) : -1,
            QualificationFrom = (kinds & 4) != 0 ? _random.Next(1, 5) : -1,
            Statuses = (kinds & 8) != 0 ? Mask(Statuses, 4) : 0,
            AnyGroup = (kinds & 16) != 0 ? Mask(Groups, 6) : 0,
            NoBarrier = (kinds & 32) != 0 ? Mask(Barriers, 4) : 0,
        };
    }

    private Learner Learner(int number)
    {
        var from = _random.Next(Days / 2);
        var groups = CourseEntries.Members(Mask(Groups, _random.Next(1, 4))).ToList();
        var levels = new int?[4];
        levels[0] = Chance(.7) ? 7 : _random.Next(0, 7);
        for (var i = 1; i < levels.Length; i++) levels[i] = Chance(.8) ? 0 : _random.Next(1, 8);
        return new()
        {
            Number = number,
            Age = Known(_random.Next(6, 91)),
            Certificate = Known(_random.Next(7)),
            Qualification = Known(_random.Next(9)),
            Status = Known(_random.Next(Statuses)),
            District = Known(_random.Next(Districts)),
            Budget = Known(Chance(.4) ? 0 : _random.Next(1, 41) * 10),
            From = from,
            Until = from + _random.Next(60, 361),
            Levels = levels,
            Topics = PartialSet<int>.Exactly(DrawTopics(_random.Next(1, 6))),
            Groups = Chance(UnknownShare) ? PartialSet<int>.Of(groups, []) : PartialSet<int>.Exactly(groups),
            Barriers = PartialSet<int>.Exactly(CourseEntries.Members(Mask(Barriers, _random.Next(0, 5)))),
            Slots = PartialSet<int>.Exactly(Enumerable.Range(0, Slots).Where(_ => Chance(By(.85, .7, .55)))),
            Supports = PartialSet<int>.Exactly(CourseEntries.Members(Mask(Supports, _random.Next(0, 3)))),
        };
    }

    private TValue By<TValue>(TValue low, TValue medium, TValue high) =>
        _selectivity switch { Selectivity.Low => low, Selectivity.Medium => medium, _ => high };

    private int? Known(int value) => Chance(UnknownShare) ? null : value;

    private bool Chance(double share) => _random.NextDouble() < share;

    private int Mask(int width, int draws)
    {
        var mask = 0;
        for (var i = 0; i < draws; i++) mask |= 1 << _random.Next(width);
        return mask;
    }

    private int[] DrawTopics(int count)
    {
        var topics = new SortedSet<int>();
        while (topics.Count < count)
        {
            var place = Array.BinarySearch(_topics, _random.NextDouble() * _topics[^1]);
            topics.Add(Math.Min(Topics - 1, place < 0 ? ~place : place));
        }

        return [.. topics];
    }
}
