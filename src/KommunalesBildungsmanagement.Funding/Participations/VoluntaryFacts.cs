namespace KommunalesBildungsmanagement.Funding.Participations;

/// <summary>What a participant may decline to say: a record without it is complete. Part of it is of special categories (Art. 9 DSGVO).</summary>
/// <remarks>Ask only what the indicators of the programme need (Art. 5 Abs. 1 Buchst. c DSGVO). Equality is by value; immutable.</remarks>
public sealed record VoluntaryFacts
{
    /// <summary>Nothing is known.</summary>
    public static VoluntaryFacts Unknown { get; } = new();

    /// <summary>The answer to the one question of 2014 to 2020: migrant, of foreign background, or of a minority.</summary>
    [PersonalData(Special = true)]
    public ParticipantAnswer? MigrantOrMinority { get; init; }

    /// <summary>Whether migrant, of foreign background, or of a minority.</summary>
    [Term("de", "Migrationshintergrund oder Minderheit"), Term("en", "migrant, foreign background or minority"), PersonalData(Special = true)]
    public bool? IsMigrantOrMinority => MigrantOrMinority.Known();

    /// <summary>The answer whether disabled.</summary>
    [PersonalData(Special = true)]
    public ParticipantAnswer? Disability { get; init; }

    /// <summary>Whether disabled.</summary>
    [Term("de", "Behinderung"), Term("en", "disability"), PersonalData(Special = true)]
    public bool? HasDisability => Disability.Known();

    /// <summary>The answer whether otherwise disadvantaged.</summary>
    [PersonalData(Special = true)]
    public ParticipantAnswer? OtherDisadvantage { get; init; }

    /// <summary>Whether otherwise disadvantaged.</summary>
    [Term("de", "sonstige Benachteiligung"), Term("en", "other disadvantage"), PersonalData(Special = true)]
    public bool? HasOtherDisadvantage => OtherDisadvantage.Known();

    /// <summary>The answer whether a national of a country outside the Union.</summary>
    [PersonalData]
    public ParticipantAnswer? ThirdCountryNational { get; init; }

    /// <summary>Whether not a citizen of the Union.</summary>
    [Term("de", "drittstaatsangehörig"), Term("en", "third-country national"), PersonalData]
    public bool? IsThirdCountryNational => ThirdCountryNational.Known();

    /// <summary>The answer whether of foreign background by the national definition; a citizen of the Union may be, a foreigner need not.</summary>
    [PersonalData]
    public ParticipantAnswer? ForeignBackground { get; init; }

    /// <summary>Whether of foreign background.</summary>
    [Term("de", "ausländischer Herkunft"), Term("en", "of foreign background"), PersonalData]
    public bool? HasForeignBackground => ForeignBackground.Known();

    /// <summary>The answer whether of a minority, marginalised communities included.</summary>
    [PersonalData(Special = true)]
    public ParticipantAnswer? Minority { get; init; }

    /// <summary>Whether of a minority.</summary>
    [Term("de", "gehört einer Minderheit an"), Term("en", "belongs to a minority"), PersonalData(Special = true)]
    public bool? IsOfMinority => Minority.Known();

    /// <summary>The answer whether homeless or affected by housing exclusion.</summary>
    [PersonalData]
    public ParticipantAnswer? HousingExclusion { get; init; }

    /// <summary>Whether homeless or affected by housing exclusion.</summary>
    [Term("de", "obdachlos oder vom Wohnungsmarkt ausgegrenzt"), Term("en", "homeless or affected by housing exclusion"), PersonalData]
    public bool? IsExcludedFromHousing => HousingExclusion.Known();

    /// <summary>The answer whether from a rural area.</summary>
    [PersonalData]
    public ParticipantAnswer? RuralArea { get; init; }

    /// <summary>Whether from a rural area.</summary>
    [Term("de", "lebt in einem ländlichen Gebiet"), Term("en", "lives in a rural area"), PersonalData]
    public bool? IsFromRuralArea => RuralArea.Known();

    /// <summary>Says only what it is: what it holds belongs in no log.</summary>
    public override string ToString() => nameof(VoluntaryFacts);
}
