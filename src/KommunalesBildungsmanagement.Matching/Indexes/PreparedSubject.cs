namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// A subject whose facts have been read for an index: for whoever asks several questions about it. Any reader of the same index takes it, on any
/// thread.
/// </summary>
/// <remarks>It says what was the case when it was prepared, and holds the subject: keep it no longer than a profile may be kept.</remarks>
/// <typeparam name="T">The subject.</typeparam>
public sealed class PreparedSubject<T>
{
    internal PreparedSubject(object index, SegmentQuery<T>[] queries) => (Index, Queries) = (index, queries);

    /// <summary>The subject.</summary>
    public T Subject { get; internal set; } = default!;

    /// <summary>The index for which it was prepared.</summary>
    internal object Index { get; }

    /// <summary>What it asks of each part.</summary>
    internal SegmentQuery<T>[] Queries { get; }
}
