namespace KommunalesBildungsmanagement.Matching;

/// <summary>What measures can do about obstacles. The index leaves to it the entries that facts alone reject and measures may rescue.</summary>
internal interface IObstacleRemoval<T, TItem>
{
    /// <summary>What a subject may become, one measure at a time.</summary>
    void Change(T subject, List<T> changed);

    /// <summary>Decides one item for one subject.</summary>
    (Verdict Verdict, int Points) Judge(T subject, TItem item);
}
