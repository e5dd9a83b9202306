namespace KommunalesBildungsmanagement.Matching;

/// <summary>Places reserved for a group, e.g. 3 of 12 for children of the company.</summary>
/// <param name="Group">Code of the group, as in <see cref="Applicant.Groups"/>.</param>
/// <param name="Label">The group in words.</param>
/// <param name="Places">How many places, one or more.</param>
/// <param name="Unfilled">What happens with those that the group does not fill.</param>
public sealed record ReservedQuota(string Group, LocalizedText Label, int Places, UnfilledQuota Unfilled);
