using System.Text.Json;

namespace KommunalesBildungsmanagement.Funding.Documents;

/// <summary>One member of a record as a JSON field: reading and writing stand together, so that neither can be forgotten.</summary>
/// <param name="Name">Name of the field, the member in camel case.</param>
/// <param name="Read">Puts what stands in a document into a record; what cannot be read becomes a problem and leaves the record as it is.</param>
/// <param name="Write">Writes name and value, or nothing if nothing is stated.</param>
/// <param name="Judged">The record without what no rule reads.</param>
internal sealed record Field<T>(string Name, Func<JsonFields, T, T> Read, Action<Utf8JsonWriter, T> Write, Func<T, T> Judged);
