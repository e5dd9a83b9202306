namespace KommunalesBildungsmanagement.Funding.Participations;

/// <summary>
/// From which length on unemployment counts as long-term. There is no default: the European and the national definition differ, and the guide of the
/// programme says which applies.
/// </summary>
/// <remarks>Equality is by value; immutable.</remarks>
public sealed record LongTermUnemploymentDefinition
{
    /// <summary>For people below 25 years of age at entry: unemployed for more than this many months. Not negative.</summary>
    public required int MonthsBelow25 { get; init => field = Require.NotNegative(value); }

    /// <summary>For people of 25 and more at entry: unemployed for more than this many months. Not negative.</summary>
    public required int MonthsFrom25 { get; init => field = Require.NotNegative(value); }

    /// <summary>Where the definition stands.</summary>
    public required Citation Source { get; init; }

    /// <summary>Whether somebody was long-term unemployed at entry.</summary>
    /// <remarks>
    /// "More than n months" is over when the entry lies after the day n months after the first day of unemployment, that day not counted
    /// (§§ 187 Abs. 1, 188 Abs. 2 BGB).
    /// </remarks>
    /// <param name="participation">The record.</param>
    /// <returns>What a register stated, else what the days say; unknown if they do not decide it.</returns>
    public bool? IsMetBy(Participation participation)
    {
        var facts = participation.AtEntry;
        if (facts.IsLongTermUnemployed is { } stated) return stated;
        if (facts.Status is { } status && status != EmploymentStatus.Unemployed) return false;
        if (facts.Status is null || participation.EnteredOn is not { } entry || facts.UnemployedSince is null) return null;
        var (young, older) = (LongerThan(MonthsBelow25), LongerThan(MonthsFrom25));
        return Age.On(facts.BornOn, entry) is { } age ? (age < 25 ? young : older) : young == older ? young : null;

        bool LongerThan(int months) => Deadline.MonthsAfter(facts.UnemployedSince, months) < entry;
    }

    /// <summary>The same record with the answer filled in where none was stated.</summary>
    /// <param name="participation">The record.</param>
    public Participation ApplyTo(Participation participation) =>
        participation with { AtEntry = participation.AtEntry with { IsLongTermUnemployed = IsMetBy(participation) } };
}
