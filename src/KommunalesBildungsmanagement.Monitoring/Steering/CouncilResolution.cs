namespace KommunalesBildungsmanagement.Monitoring.Steering;

/// <summary>Beschluss: what a body has decided on a day, with reference and wording. Without body and date there is none.</summary>
public sealed record CouncilResolution
{
    /// <summary>Stable id, not blank.</summary>
    public required string Id { get; init => field = Require.Text(value); }

    /// <summary>Id of the body.</summary>
    public required string Body { get; init => field = Require.Text(value); }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The reference in the files, e.g. "KT 2026/14"; not blank.</summary>
    public required string Reference { get; init => field = Require.Text(value); }

    /// <summary>What was decided.</summary>
    public required LocalizedText Wording { get; init; }

    /// <summary>What became of the matter.</summary>
    public required CouncilOutcome Outcome { get; init; }

    /// <summary>Ids of the recommendations it deals with.</summary>
    public ValueList<string> Recommendations { get; init => field = Require.Distinct(value); } = [];

    /// <summary>Ids of the goals it sets.</summary>
    public ValueList<string> Goals { get; init => field = Require.Distinct(value); } = [];

    /// <summary>Ids of the measures it orders.</summary>
    public ValueList<string> Measures { get; init => field = Require.Distinct(value); } = [];

    /// <summary>A remark from the meeting; people may be named in it, so <see cref="ToString"/> leaves it out and logs can be redacted.</summary>
    [PersonalData]
    public string? Remark { get; init => field = Require.OptionalText(value); }

    /// <summary>Whether it answers what was recommended: adopted or rejected, not merely put off or noted.</summary>
    public bool IsAnswer => Outcome is CouncilOutcome.Adopted or CouncilOutcome.Rejected;

    /// <summary>Reference and day, never the remark.</summary>
    public override string ToString() => $"{Reference} ({On:uuuu-MM-dd})";
}
