using System.Text.Json;
using KommunalesBildungsmanagement.Landscapes;

namespace KommunalesBildungsmanagement.Interchange.Landscapes;

/// <summary>Reads a landscape, or a part of one, from JSON.</summary>
/// <remarks>
/// The document is an object with any of the lists territories, actors, offerings, targetGroups, needs, barrierFindings, measures, goals,
/// agreements, programmes, fundedProjects, evaluations and observations. Fields are named as the members of the domain types, in camel case.
/// A field that is not known is a problem. A document with half characters (surrogates without their other half) is refused as a
/// whole: its encoding is damaged.
/// </remarks>
public static class LandscapeReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="json">The text.</param>
    /// <param name="fileName">Name of the file, for problems.</param>
    public static LandscapeReading Read(string json, string fileName)
    {
        var source = JsonSource.Open(json, fileName);
        if (!source.TryGet(out var document)) return new(EducationLandscape.Empty, [], source.Problems);
        using (document) return Read(document.RootElement, fileName);
    }

    private static LandscapeReading Read(JsonElement root, string fileName)
    {
        var problems = new List<Problem>();
        if (JsonFields.Open(root, JsonSource.PathOfRoot(fileName), problems) is not { } json)
            return new(EducationLandscape.Empty, [], problems.ToValueList());
        var fields = new DomainFields(json);
        var landscape = new EducationLandscape
        {
            Territories = fields.Each("territories", TerritoryReaders.Territory),
            Actors = fields.Each("actors", ActorReaders.Actor),
            Offerings = fields.Each("offerings", OfferingReaders.Offering),
            TargetGroups = fields.Each("targetGroups", NeedReaders.TargetGroup),
            Needs = fields.Each("needs", NeedReaders.Need),
            BarrierFindings = fields.Each("barrierFindings", NeedReaders.BarrierFinding),
            Measures = fields.Each("measures", MeasureReaders.Measure),
            Goals = fields.Each("goals", MeasureReaders.Goal),
            Agreements = fields.Each("agreements", CooperationReaders.Agreement),
            Programmes = fields.Each("programmes", CooperationReaders.Programme),
            FundedProjects = fields.Each("fundedProjects", CooperationReaders.FundedProject),
            Evaluations = fields.Each("evaluations", EvaluationReaders.Evaluation),
        };
        var observations = fields.Each("observations", EvaluationReaders.Observation);
        json.Close();
        return new(landscape, observations, problems.ToValueList());
    }
}
