namespace KommunalesBildungsmanagement.Matching;

/// <summary>The slots of preferences that have weight and shape in common.</summary>
/// <remarks>
/// A preference that one fact meets can share its slot with others of the same row: each fact that is the case counts, up to <paramref name="Most"/>.
/// One of several clauses has a slot for each; all must be true.
/// </remarks>
/// <param name="Weight">The points of one.</param>
/// <param name="First">The first slot. Rows without the preference are not free there.</param>
/// <param name="Count">How many slots.</param>
/// <param name="Most">How many a row has at most.</param>
/// <param name="MayBeUndecided">Whether there are rows for which facts do not decide it.</param>
internal readonly record struct PreferenceSlots(int Weight, int First, int Count, int Most, bool MayBeUndecided);
