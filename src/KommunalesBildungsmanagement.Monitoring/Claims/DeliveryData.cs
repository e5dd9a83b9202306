using KommunalesBildungsmanagement.Evaluations;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>D0: what took place, and how many it reached.</summary>
/// <param name="Events">Dates or courses held, 0 or more.</param>
/// <param name="Persons">Persons reached, each once, 0 or more.</param>
public sealed record DeliveryData(int Events, int Persons) : IStudyData
{
    /// <summary>Dates or courses held, 0 or more.</summary>
    public int Events { get; init => field = Require.NotNegative(value); } = Require.NotNegative(Events);

    /// <summary>Persons reached, 0 or more.</summary>
    public int Persons { get; init => field = Require.NotNegative(value); } = Require.NotNegative(Persons);

    /// <inheritdoc/>
    public EvaluationDesign Design => EvaluationDesign.D0;

    StudyFigures IStudyData.Analyse(StudyOutcome outcome, double level) => new() { Figures = [], Participants = Persons };
}
