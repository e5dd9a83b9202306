using KommunalesBildungsmanagement.Funding.EsfOperations;

namespace KommunalesBildungsmanagement.Funding.Participations;

/// <summary>
/// One person in one operation of the European Social Fund: one record, however often she comes and goes. There is no name and no address on purpose.
/// </summary>
/// <remarks>
/// Source: VO (EU) Nr. 1304/2013 and VO (EU) 2021/1057, each Anhang I. Equality is by value; immutable. What is <see langword="null"/> is not known.
/// </remarks>
public sealed record Participation
{
    /// <summary>The operation.</summary>
    public required EsfOperation Operation { get; init; }

    /// <summary>A pseudonym that stands for the same person in all records; not blank. Who it is, is stored elsewhere.</summary>
    [PersonalData]
    public required string PersonKey { get; init => field = Require.Text(value); }

    /// <summary>First day in the operation.</summary>
    [Term("de", "Eintritt"), Term("en", "entry"), PersonalData]
    public LocalDate? EnteredOn { get; init; }

    /// <summary>Last day in the operation; <see langword="null"/> while she takes part, or if nobody wrote it down.</summary>
    [Term("de", "Austritt"), Term("en", "exit"), PersonalData]
    public LocalDate? ExitedOn { get; init; }

    /// <summary>The age that the project reports; it must be the age at entry.</summary>
    [Term("de", "gemeldetes Alter"), Term("en", "age reported"), PersonalData, Domain(0, 150)]
    public int? ReportedAge { get; init => field = Require.NotNegative(value); }

    /// <summary>Length of the support in hours, not negative.</summary>
    [Term("de", "Dauer in Stunden"), Term("en", "length in hours"), Unit("h"), PersonalData]
    public decimal? Hours { get; init => field = Require.NotNegative(value); }

    /// <summary>Length of the support in days on which it took place, not negative.</summary>
    [Term("de", "Dauer in Tagen"), Term("en", "length in days"), Unit("d"), PersonalData]
    public int? Days { get; init => field = Require.NotNegative(value); }

    /// <summary>Whether it was an event for whoever walks in.</summary>
    [Term("de", "offene Veranstaltung mit Laufkundschaft"), Term("en", "event for whoever walks in"), PersonalData]
    public bool? IsWalkIn { get; init; }

    /// <summary>What was known on the day of entry.</summary>
    [PersonalData]
    public EntryFacts AtEntry { get; init; } = EntryFacts.Unknown;

    /// <summary>What was found out after leaving.</summary>
    [PersonalData]
    public ResultFacts Results { get; init; } = ResultFacts.Unknown;

    /// <summary>
    /// The situation "upon leaving": what the last event from the day of leaving to <see cref="ResultPeriods.ImmediateEnd"/> says. Only the last one
    /// counts (European Commission). Unknown if there is no exit, if nobody asked, or if two events of the last day contradict each other.
    /// </summary>
    [Term("de", "Lage auf dem Arbeitsmarkt nach Austritt"), Term("en", "labour market situation upon leaving"), PersonalData]
    public LabourMarketSituation? SituationUponLeaving
    {
        get
        {
            if (Results.LabourMarket is not { } events || ExitedOn is not { } exit || ResultPeriods.ImmediateEnd(exit) is not { } end) return null;
            LabourMarketEvent? last = null;
            var isContradicted = false;
            foreach (var current in events)
            {
                if (current.On < exit || current.On > end || current.On < last?.On) continue;
                isContradicted = current.On == last?.On && (isContradicted || current.Situation != last.Situation);
                last = current;
            }

            return isContradicted ? null : last?.Situation ?? LabourMarketSituation.Unchanged;
        }
    }

    /// <summary>Says only what it is: what it holds belongs in no log.</summary>
    public override string ToString() => nameof(Participation);
}
