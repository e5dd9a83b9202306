using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Territories;
using Bildungsportal.Storage;

namespace Bildungsportal.Loading;

/// <summary>What was read from the folder with open data.</summary>
internal sealed record OpenData(
    ValueList<Territory> Territories, ValueList<Observation> Observations, ValueList<SchoolRow> Schools, ValueList<Problem> Problems)
{
    public static OpenData None { get; } = new([], [], [], []);
}
