namespace KommunalesBildungsmanagement.Matching;

/// <summary>Verdict, points and rank as one number: the better, the greater. Two entries of an index never have the same.</summary>
internal static class RankKey
{
    /// <summary>Points lie between minus and plus this.</summary>
    public const int MostPoints = 1 << 22;

    private const int PointBits = 24;

    /// <param name="verdict">The verdict.</param>
    /// <param name="points">The points.</param>
    /// <param name="rank">Rank among equals, 0 or more: the less, the better.</param>
    public static ulong Of(Verdict verdict, int points, int rank) =>
        ((ulong)verdict << (PointBits + 32)) | ((ulong)(uint)(points + MostPoints) << 32) | ~(uint)rank;

    /// <exception cref="ArgumentException">An entry may give or take more points than keys have room for.</exception>
    public static void ThrowIfTooMany(long points, string id)
    {
        if (points >= MostPoints) throw new ArgumentException($"The entry '{id}' may give {points} points; less than {MostPoints} are possible.");
    }

    /// <summary>The key with other points.</summary>
    public static ulong WithPoints(ulong key, int points) =>
        (key & ~(((1UL << PointBits) - 1) << 32)) | ((ulong)(uint)(points + MostPoints) << 32);

    public static Verdict VerdictOf(ulong key) => (Verdict)(key >> (PointBits + 32));

    public static int PointsOf(ulong key) => (int)(key >> 32 & ((1UL << PointBits) - 1)) - MostPoints;

    public static int RankOf(ulong key) => (int)~(uint)key;
}
