using System.Text.Json;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>Positions as JSON: <c>{"e": 632500, "n": 5304000}</c>.</summary>
internal static class GeoPositionFormat
{
    public static ValueFormat<GeoPosition> Format { get; } =
        new(Write, Read, position => LocalizedText.Same(position.ToString()), isOrdered: false);

    private static void Write(Utf8JsonWriter writer, GeoPosition position)
    {
        writer.WriteStartObject();
        writer.WriteNumber("e", position.Easting);
        writer.WriteNumber("n", position.Northing);
        writer.WriteEndObject();
    }

    private static Reading<GeoPosition> Read(JsonElement element)
    {
        var problems = new List<Problem>();
        if (JsonFields.Open(element, "", problems) is not { } fields) return Reading.Failed<GeoPosition>(problems);
        var complete = fields.TryRead("e", ValueFormat.For<int>().Read, out var easting)
            & fields.TryRead("n", ValueFormat.For<int>().Read, out var northing);
        fields.Close();
        if (!complete) return Reading.Failed<GeoPosition>(problems);
        var position = GeoPosition.ReadGrid(easting, northing);
        return problems.Count == 0 ? position : Reading.Failed<GeoPosition>([.. problems, .. position.Problems]);
    }
}
