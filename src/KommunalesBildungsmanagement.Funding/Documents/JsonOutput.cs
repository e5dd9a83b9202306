using System.Buffers;
using System.Text;
using System.Text.Json;

namespace KommunalesBildungsmanagement.Funding.Documents;

/// <summary>Writes JSON that is the same on every machine: UTF-8, line feeds, no clock, no culture.</summary>
internal static class JsonOutput
{
    public static string Write(Action<Utf8JsonWriter> write, bool isIndented = false)
    {
        var bytes = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions { Indented = isIndented, IndentSize = 2, NewLine = "\n", MaxDepth = 1000 };
        using (var writer = new Utf8JsonWriter(bytes, options)) write(writer);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
