namespace KommunalesBildungsmanagement.Funding.Participations;

/// <summary>
/// What was known of a participant on the day of entry. All questions are about that day; later changes belong to <see cref="ResultFacts"/>.
/// </summary>
/// <remarks>What is <see langword="null"/> was not asked or is not known, and never counts as "no". Equality is by value; immutable.</remarks>
public sealed record EntryFacts
{
    /// <summary>Nothing is known.</summary>
    public static EntryFacts Unknown { get; } = new();

    /// <summary>Day of birth.</summary>
    [Term("de", "Geburtstag"), Term("en", "day of birth"), PersonalData]
    public LocalDate? BornOn { get; init; }

    /// <summary>Gender.</summary>
    [Term("de", "Geschlecht"), Term("en", "gender"), PersonalData]
    public Gender? Gender { get; init; }

    /// <summary>Whether unemployed, as ticked.</summary>
    [Term("de", "arbeitslos bei Eintritt"), Term("en", "unemployed at entry"), PersonalData]
    public bool? IsUnemployed { get; init; }

    /// <summary>Whether inactive, as ticked.</summary>
    [Term("de", "nicht erwerbstätig bei Eintritt"), Term("en", "inactive at entry"), PersonalData]
    public bool? IsInactive { get; init; }

    /// <summary>Whether employed, as ticked.</summary>
    [Term("de", "erwerbstätig bei Eintritt"), Term("en", "employed at entry"), PersonalData]
    public bool? IsEmployed { get; init; }

    /// <summary>
    /// The one status: known if one box is ticked and the two others surely are not. Two ticks make no status, so that nobody counts twice.
    /// Setting it ticks one box and unticks the others.
    /// </summary>
    [Term("de", "Erwerbsstatus bei Eintritt"), Term("en", "employment status at entry"), PersonalData]
    public EmploymentStatus? Status
    {
        get => (IsUnemployed, IsInactive, IsEmployed) switch
        {
            (true, false, false) => EmploymentStatus.Unemployed,
            (false, true, false) => EmploymentStatus.Inactive,
            (false, false, true) => EmploymentStatus.Employed,
            _ => null,
        };
        init
        {
            IsUnemployed = value is null ? null : value == EmploymentStatus.Unemployed;
            IsInactive = value is null ? null : value == EmploymentStatus.Inactive;
            IsEmployed = value is null ? null : value == EmploymentStatus.Employed;
        }
    }

    /// <summary>First day of the unemployment that lasted at entry.</summary>
    [Term("de", "arbeitslos seit"), Term("en", "unemployed since"), PersonalData]
    public LocalDate? UnemployedSince { get; init; }

    /// <summary>
    /// Whether long-term unemployed, as a register or the host states it. Not computed here: which length counts is a matter of a definition that the
    /// host chooses, see <see cref="LongTermUnemploymentDefinition"/>.
    /// </summary>
    [Term("de", "langzeitarbeitslos bei Eintritt"), Term("en", "long-term unemployed at entry"), PersonalData]
    public bool? IsLongTermUnemployed { get; init; }

    /// <summary>The answer whether in education or training.</summary>
    [PersonalData]
    public ParticipantAnswer? EducationOrTraining { get; init; }

    /// <summary>Whether in education or training.</summary>
    [Term("de", "in schulischer oder beruflicher Bildung bei Eintritt"), Term("en", "in education or training at entry"), PersonalData]
    public bool? IsInEducation => EducationOrTraining.Known();

    /// <summary>Highest education completed, or the refusal to say.</summary>
    [PersonalData]
    public EducationAttainment? Education { get; init; }

    /// <summary>The ISCED level of the highest education completed, 0 to 8.</summary>
    [Term("de", "Bildungsabschluss (ISCED)"), Term("en", "education completed (ISCED)"), PersonalData, Domain(0, 8)]
    public int? Isced => Education is { } level and not EducationAttainment.Refused ? (int)level : null;

    /// <summary>The household; asked until August 2018.</summary>
    [PersonalData]
    public HouseholdFacts Household { get; init; } = HouseholdFacts.Unknown;

    /// <summary>What may be refused, some of it of special categories.</summary>
    [PersonalData]
    public VoluntaryFacts Voluntary { get; init; } = VoluntaryFacts.Unknown;

    /// <summary>Says only what it is: what it holds belongs in no log.</summary>
    public override string ToString() => nameof(EntryFacts);
}
