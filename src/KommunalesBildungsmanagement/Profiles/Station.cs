using KommunalesBildungsmanagement.Offerings;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Profiles;

/// <summary>One station of an education biography.</summary>
/// <param name="Stage">Code of <c>education-stages</c>.</param>
/// <param name="Days">When; open at the end while it lasts.</param>
/// <param name="Form">The form of learning, if it is learning.</param>
public sealed record Station(string Stage, DateRange Days, LearningForm? Form = null)
{
    /// <summary>Code of <c>education-stages</c>, not blank.</summary>
    public string Stage { get; init => field = Require.Text(value); } = Require.Text(Stage, nameof(Stage));
}
