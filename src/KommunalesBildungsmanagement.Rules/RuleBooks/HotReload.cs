[assembly: System.Reflection.Metadata.MetadataUpdateHandler(typeof(KommunalesBildungsmanagement.Rules.HotReload))]

namespace KommunalesBildungsmanagement.Rules;

/// <summary>
/// Tells rules that their data may have changed. The runtime calls <see cref="ClearCache"/> after an edit during debugging; else this never changes.
/// </summary>
internal static class HotReload
{
    private static int _generation;

    public static int Generation => Volatile.Read(ref _generation);

    public static void ClearCache(Type[]? _) => Interlocked.Increment(ref _generation);
}
