namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>What kind of values the rule language knows.</summary>
internal enum ValueKind
{
    Truth,
    Whole,
    Decimal,
    Date,
    Enum,
    Text,
}
