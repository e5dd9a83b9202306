using KommunalesBildungsmanagement.Matching;

namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>The best courses of one learner, as every engine gives them: number of the course, verdict, points; best first.</summary>
public sealed class Ranking(int most)
{
    private readonly (int Course, Verdict Verdict, int Points)[] _places = new (int, Verdict, int)[most];

    public int Count { get; private set; }

    public void Clear() => Count = 0;

    /// <summary>Puts a course where it belongs: verdict, then points, then the lower number.</summary>
    public void Add(int course, Verdict verdict, int points)
    {
        var place = Count;
        while (place > 0 && IsBehind(_places[place - 1], course, verdict, points)) place--;
        if (place == _places.Length) return;
        if (Count < _places.Length) Count++;
        Array.Copy(_places, place, _places, place + 1, Count - place - 1);
        _places[place] = (course, verdict, points);
    }

    /// <summary>A number that two engines share only if their rankings are the same.</summary>
    public ulong Mix(ulong checksum, int learner)
    {
        foreach (var (course, verdict, points) in _places.AsSpan(0, Count))
            checksum = (((checksum ^ (ulong)course) * 0x9E3779B97F4A7C15UL) ^ ((ulong)verdict << 32) ^ (uint)points) * 0xD6E8FEB86659FD93UL;
        return (checksum ^ (ulong)learner) * 0x94D049BB133111EBUL;
    }

    private static bool IsBehind((int Course, Verdict Verdict, int Points) one, int course, Verdict verdict, int points) =>
        one.Verdict != verdict ? one.Verdict < verdict : one.Points != points ? one.Points < points : one.Course > course;
}
