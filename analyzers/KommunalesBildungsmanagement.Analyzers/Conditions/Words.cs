namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A word or phrase in both languages.</summary>
internal readonly record struct Words(string German, string English)
{
    public static implicit operator Words((string German, string English) pair) => new(pair.German, pair.English);
}
