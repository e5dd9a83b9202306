namespace KommunalesBildungsmanagement.Monitoring.Disparities;

/// <summary>A share in a ranking, with the places it may as well have.</summary>
/// <param name="Rate">The share.</param>
/// <param name="Place">Its place by the figure alone, from 1 for the highest; equal figures share a place.</param>
/// <param name="HighestPlace">1 and how many are distinguishably higher.</param>
/// <param name="LowestPlace">The last place, less how many are distinguishably lower.</param>
/// <param name="NotDistinguishable">Ids of those whose difference to it includes zero, in the order of the ranking.</param>
public sealed record RankedRate(GroupRate Rate, int Place, int HighestPlace, int LowestPlace, ValueList<string> NotDistinguishable);
