using KommunalesBildungsmanagement.Funding.Dossiers;

namespace KommunalesBildungsmanagement.Funding.Documents;

/// <summary>
/// Writes decision records as JSON, canonical like <see cref="FundingCaseJson"/>, and reads them back. Stateless, safe on any thread.
/// </summary>
public static class DecisionRecordJson
{
    /// <summary>Reads a record; all problems at once, with their JSON path.</summary>
    /// <param name="json">The text.</param>
    /// <param name="fileName">Name of the file, for problems; may be empty.</param>
    public static Reading<DecisionRecord> Read(string json, string fileName = "") => JsonInput.Read(json, fileName, RecordShapes.Record);

    /// <summary>Writes a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="isIndented">Whether for the eyes of people; the canonical text is not.</param>
    public static string Write(DecisionRecord record, bool isIndented = false) =>
        JsonOutput.Write(w => RecordShapes.Record.Write(w, record), isIndented);
}
