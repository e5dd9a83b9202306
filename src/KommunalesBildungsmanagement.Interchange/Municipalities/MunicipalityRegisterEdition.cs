namespace KommunalesBildungsmanagement.Interchange.Municipalities;

/// <summary>What an edition of the Gemeindeverzeichnis does not say in its file: title, days and licence.</summary>
public sealed record MunicipalityRegisterEdition
{
    /// <summary>The file for the fourth quarter of 2020.</summary>
    /// <remarks>
    /// Boundaries of 31 December 2020, population of 31 December 2019. The file does not say so; it follows from the sum of its municipalities,
    /// 83,166,711, which is the population of Germany at the end of 2019 as the Statistische Bundesamt published it in June 2020 (the end of 2020 was
    /// published only in June 2021, after this edition). The licence is not stated in the file either.
    /// </remarks>
    public static MunicipalityRegisterEdition FourthQuarter2020 { get; } = new()
    {
        Id = "GV-2020-Q4",
        Title = "Statistisches Bundesamt, Gemeindeverzeichnis (Auszug GV, 4. Quartal 2020)",
        TerritorialStatus = new(2020, 12, 31),
        PopulationDay = new(2019, 12, 31),
        Licence = "dl-de/by-2-0",
    };

    /// <summary>Id of the source in observations; not blank.</summary>
    public required string Id { get; init; }

    /// <summary>Publisher and title.</summary>
    public required string Title { get; init; }

    /// <summary>The day to which boundaries and names refer.</summary>
    public required LocalDate TerritorialStatus { get; init; }

    /// <summary>
    /// The day on which the population was counted: as a rule a year before the territorial status, because population is published half a year
    /// later.
    /// </summary>
    public required LocalDate PopulationDay { get; init; }

    /// <summary>Licence, if known.</summary>
    public string? Licence { get; init; }

    /// <summary>Day of issue, if known.</summary>
    public LocalDate? Vintage { get; init; }
}
