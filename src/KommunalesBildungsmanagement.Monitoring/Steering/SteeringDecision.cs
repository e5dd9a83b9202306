namespace KommunalesBildungsmanagement.Monitoring.Steering;

/// <summary>Steuerungsentscheidung: what is drawn from evaluations, by whom, when, and why. It rests on at least one evaluation.</summary>
public sealed record SteeringDecision
{
    /// <summary>Stable id, not blank.</summary>
    public required string Id { get; init => field = Require.Text(value); }

    /// <summary>Ids of the evaluations it rests on, at least one.</summary>
    public required ValueList<string> Evaluations { get; init => field = Require.Distinct(Require.AtLeastOne(value)); }

    /// <summary>What is drawn from them.</summary>
    public required ImprovementAction Action { get; init; }

    /// <summary>Id of the body or actor that decided; never the name of a person.</summary>
    public required string By { get; init => field = Require.Text(value); }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Why.</summary>
    public required LocalizedText Reason { get; init; }

    /// <summary>What is to be done next; a decision to stop or to adapt is without effect unless somebody does something.</summary>
    public FollowUp? FollowUp { get; init; }

    /// <summary>A remark; people may be named in it, so <see cref="ToString"/> leaves it out and logs can be redacted.</summary>
    [PersonalData]
    public string? Remark { get; init => field = Require.OptionalText(value); }

    /// <summary>Id and day, never the remark.</summary>
    public override string ToString() => $"{Id} ({On:uuuu-MM-dd})";
}
