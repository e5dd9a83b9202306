namespace KommunalesBildungsmanagement.Matching;

/// <summary>The slots of one preference of each row; all of them must be true for its points.</summary>
/// <param name="Weight">The points.</param>
/// <param name="First">The first slot. Rows without the preference are not free there.</param>
/// <param name="Count">How many slots.</param>
/// <param name="MayBeUndecided">Whether there are rows for which facts do not decide it.</param>
internal readonly record struct PreferenceSlots(int Weight, int First, int Count, bool MayBeUndecided);
