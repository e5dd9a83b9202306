using System.Text.Json;
using KommunalesBildungsmanagement.Funding.Cases;

namespace KommunalesBildungsmanagement.Funding.Documents;

/// <summary>Reads funding cases from JSON, and writes them. Stateless, safe on any thread.</summary>
/// <remarks>
/// <para>Fields are named as the members of the types, in camel case; members of enums are named so too. Days are <c>JJJJ-MM-TT</c>, amounts are
/// euros as number or text with a decimal point, in whole cents. What is not known is left out. A field that is not known here is a
/// problem; all problems are found at once, each with its JSON path.</para>
/// <para>The text written is canonical: fields in fixed order, nothing that is not stated, no white space, amounts without needless zeros, texts
/// escaped as RFC 8785 says. Equal cases have equal texts, and what is written is read back as an equal case.</para>
/// </remarks>
public static class FundingCaseJson
{
    /// <summary>Reads a document with one case.</summary>
    /// <param name="json">The text.</param>
    /// <param name="fileName">Name of the file, for problems; may be empty.</param>
    public static Reading<FundingCase> Read(string json, string fileName = "") => JsonInput.Read(json, fileName, CaseShapes.Case);

    /// <summary>Reads a document with one case, or with a list of cases whose ids differ.</summary>
    /// <param name="json">The text.</param>
    /// <param name="fileName">Name of the file, for problems; may be empty.</param>
    public static Reading<ValueList<FundingCase>> ReadAll(string json, string fileName = "")
    {
        var source = JsonSource.Open(json, fileName);
        if (!source.TryGet(out var document)) return Reading.Failed<ValueList<FundingCase>>(source.Problems);
        using (document)
        {
            return document.RootElement.ValueKind == JsonValueKind.Array
                ? ReadList(document.RootElement, JsonSource.PathOfRoot(fileName))
                : JsonInput.Read(document.RootElement, fileName, CaseShapes.Case).Select(c => new[] { c }.ToValueList());
        }
    }

    /// <summary>Writes one case.</summary>
    /// <param name="case">The case.</param>
    /// <param name="isIndented">Whether for the eyes of people; the canonical text is not.</param>
    public static string Write(FundingCase @case, bool isIndented = false) => JsonOutput.Write(w => CaseShapes.Case.Write(w, @case), isIndented);

    /// <summary>Writes several cases as a list.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="isIndented">Whether for the eyes of people; the canonical text is not.</param>
    public static string WriteAll(IEnumerable<FundingCase> cases, bool isIndented = false) => JsonOutput.Write(
        writer =>
        {
            writer.WriteStartArray();
            foreach (var @case in cases) CaseShapes.Case.Write(writer, @case);
            writer.WriteEndArray();
        },
        isIndented);

    /// <summary>
    /// The canonical text of what rules judge: without the title, the functions in charge and the ids of documents. A decision record hashes it.
    /// </summary>
    /// <param name="case">The case.</param>
    public static string WriteJudged(FundingCase @case) => Write(CaseShapes.Case.Judged(@case));

    private static Reading<ValueList<FundingCase>> ReadList(JsonElement root, string location)
    {
        var problems = new List<Problem>();
        var cases = Lists.Read([.. root.EnumerateArray()], i => $"{location}[{i}]", problems, CaseShapes.Case, c => c.Id);
        return problems.Count == 0 ? Reading.Of(cases) : Reading.Failed<ValueList<FundingCase>>(problems);
    }
}
