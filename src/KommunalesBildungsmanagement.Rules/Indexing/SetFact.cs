namespace KommunalesBildungsmanagement.Rules.Indexing;

/// <summary>What is known of one element of a set; the order of the three facts about it.</summary>
internal enum SetFact
{
    Unknown,
    In,
    Out,
}
