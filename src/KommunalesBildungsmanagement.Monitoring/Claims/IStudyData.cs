using KommunalesBildungsmanagement.Evaluations;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>The observations of a study, in the form that its design asks for.</summary>
public interface IStudyData
{
    /// <summary>The design that data of this form have.</summary>
    EvaluationDesign Design { get; }

    /// <summary>Computes every figure that the data can give.</summary>
    internal StudyFigures Analyse(StudyOutcome outcome, double level);
}
