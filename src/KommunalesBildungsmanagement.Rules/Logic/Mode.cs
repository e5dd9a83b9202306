namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>What is asked of a three-valued formula. Unknown is neither true nor false, so it satisfies both negative modes.</summary>
internal enum Mode
{
    True,
    False,
    NotTrue,
    NotFalse,
}
