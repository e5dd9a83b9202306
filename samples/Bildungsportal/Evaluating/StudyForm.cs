namespace Bildungsportal.Evaluating;

/// <summary>The entry of an evaluation as it was sent: texts only, so that wrong input stays in its field. It lives as long as the request.</summary>
public sealed class StudyForm
{
    /// <summary>Name of the measure in German.</summary>
    public string? Title { get; set; }

    /// <summary>Name of the measure in English; empty for the same.</summary>
    public string? TitleEnglish { get; set; }

    /// <summary>What is measured, in German.</summary>
    public string? Outcome { get; set; }

    /// <summary>What is measured, in English; empty for the same.</summary>
    public string? OutcomeEnglish { get; set; }

    /// <summary>Plural of the unit in German.</summary>
    public string? Unit { get; set; }

    /// <summary>Plural of the unit in English; empty for the same.</summary>
    public string? UnitEnglish { get; set; }

    /// <summary>Scale or yes and no.</summary>
    public string? OutcomeKind { get; set; } = "Scale";

    /// <summary>Which way is wanted.</summary>
    public string? Direction { get; set; } = "Increase";

    /// <summary>Step of impact on which the outcome lies.</summary>
    public string? Step { get; set; } = "Learnt";

    /// <summary>Design, D0 to D7.</summary>
    public string? Design { get; set; } = "D2";

    /// <summary>Enrolments.</summary>
    public string? Enrolments { get; set; }

    /// <summary>Participants who dropped out.</summary>
    public string? DroppedOut { get; set; }

    /// <summary>Persons of the comparison group who dropped out.</summary>
    public string? ComparisonDroppedOut { get; set; }

    /// <summary>D0: dates held.</summary>
    public string? Events { get; set; }

    /// <summary>D0: persons reached.</summary>
    public string? Reached { get; set; }

    /// <summary>D1: persons asked.</summary>
    public string? Asked { get; set; }

    /// <summary>D1: persons who answered.</summary>
    public string? Answered { get; set; }

    /// <summary>D1: persons who agree.</summary>
    public string? Agreeing { get; set; }

    /// <summary>D2: a line for each person, before and after.</summary>
    public string? Pairs { get; set; }

    /// <summary>D3 and D7: values of participants.</summary>
    public string? Participants { get; set; }

    /// <summary>D3 and D7: values of others.</summary>
    public string? Others { get; set; }

    /// <summary>D4: persons, mean and standard deviation of participants before.</summary>
    public GroupForm ParticipantsBefore { get; set; } = new();

    /// <summary>D4: the same after.</summary>
    public GroupForm ParticipantsAfter { get; set; } = new();

    /// <summary>D4: the same of others before.</summary>
    public GroupForm OthersBefore { get; set; } = new();

    /// <summary>D4: the same of others after.</summary>
    public GroupForm OthersAfter { get; set; } = new();

    /// <summary>D5: values before, oldest first.</summary>
    public string? SeriesBefore { get; set; }

    /// <summary>D5: values after.</summary>
    public string? SeriesAfter { get; set; }

    /// <summary>D5: persons behind the point with the fewest.</summary>
    public string? PersonsPerPoint { get; set; }

    /// <summary>Kind of the proposed sentence.</summary>
    public string? ClaimKind { get; set; } = "CausalEffect";

    /// <summary>Step of the proposed sentence.</summary>
    public string? ClaimStep { get; set; } = "Learnt";

    /// <summary>The sentence in German.</summary>
    public string? German { get; set; }

    /// <summary>The sentence in English.</summary>
    public string? English { get; set; }
}
