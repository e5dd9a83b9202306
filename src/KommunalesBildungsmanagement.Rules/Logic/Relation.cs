namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>How a linear sum is compared with zero.</summary>
internal enum Relation
{
    Is,
    IsNot,
    AtLeast,
    MoreThan,
    UpTo,
    LessThan,
}
