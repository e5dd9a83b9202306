namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>A way to find the ten best courses of each learner. All ways must give the same checksum.</summary>
public abstract class MatchingEngine
{
    public const int Most = 10;

    private readonly Ranking _ranking = new(Most);

    protected MatchingEngine(Learner[] learners) => Learners = learners;

    /// <summary>How the tables name it.</summary>
    public abstract string Name { get; }

    /// <summary>Processor time that was spent for it so far: that of this process, and of a server where it has one.</summary>
    public virtual TimeSpan CpuTime => Environment.CpuUsage.TotalTime;

    protected Learner[] Learners { get; }

    /// <summary>Answers the first learners and mixes the rankings into one number.</summary>
    public virtual ulong Answer(int learners)
    {
        var checksum = 0UL;
        for (var i = 0; i < learners; i++)
        {
            _ranking.Clear();
            Find(i, _ranking);
            checksum = _ranking.Mix(checksum, Learners[i].Number);
        }

        return checksum;
    }

    /// <summary>Fills an empty ranking.</summary>
    protected abstract void Find(int learner, Ranking ranking);
}
