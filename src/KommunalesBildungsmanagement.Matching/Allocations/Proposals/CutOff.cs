namespace KommunalesBildungsmanagement.Matching;

/// <summary>Up to where places of one kind went: how many there are, how many are taken, and the values of the last one admitted.</summary>
/// <param name="Group">The group for which they are reserved; <see langword="null"/> for the open ones.</param>
/// <param name="Seats">How many there are; for open ones with the reserved ones that were released.</param>
/// <param name="Admitted">How many are taken.</param>
/// <param name="Last">The values of the last one admitted; <see langword="null"/> if nobody was.</param>
public sealed record CutOff(ReservedQuota? Group, int Seats, int Admitted, RankingValues? Last)
{
    /// <summary>Whether one more could be admitted.</summary>
    public bool HasRoom => Admitted < Seats;

    /// <summary>Where the line runs, in words.</summary>
    public LocalizedText Text
    {
        get
        {
            var kind = Group is null ? new("offene Plätze", "open places") : Group.Label;
            return Last is null
                ? new($"{kind.German}: {Admitted} von {Seats} vergeben", $"{kind.English}: {Admitted} of {Seats} given")
                : new(
                    $"{kind.German}: {Admitted} von {Seats} vergeben, zuletzt aufgenommen: {Last.Text.German}",
                    $"{kind.English}: {Admitted} of {Seats} given, last admitted: {Last.Text.English}");
        }
    }

    /// <summary>Says nothing about the values.</summary>
    public override string ToString() => nameof(CutOff);
}
