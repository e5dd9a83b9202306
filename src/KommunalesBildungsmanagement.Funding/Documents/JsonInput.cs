using System.Text.Json;

namespace KommunalesBildungsmanagement.Funding.Documents;

/// <summary>Reads documents that hold one record.</summary>
internal static class JsonInput
{
    public static Reading<T> Read<T>(string json, string fileName, Shape<T> shape)
        where T : class
    {
        var source = JsonSource.Open(json, fileName);
        if (!source.TryGet(out var document)) return Reading.Failed<T>(source.Problems);
        using (document) return Read(document.RootElement, fileName, shape);
    }

    public static Reading<T> Read<T>(JsonElement root, string fileName, Shape<T> shape)
        where T : class
    {
        var problems = new List<Problem>();
        return shape.Read(root, JsonSource.PathOfRoot(fileName), problems) is { } value ? Reading.Of(value) : Reading.Failed<T>(problems);
    }
}
