using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Profiles;

/// <summary>
/// What a person has said about herself for one piece of advice. Transient: made for the session, not for storage. Everything is optional.
/// </summary>
/// <remarks>
/// Needs are asked for, never reasons: "step-free access", not a diagnosis (Art. 5 Abs. 1 lit. c, Art. 9 DSGVO).
/// What is not said is unknown and never counts as "no". There is no name, no birthday and no address on purpose.
/// </remarks>
public sealed record PersonProfile
{
    /// <summary>The profile of which nothing is known.</summary>
    public static PersonProfile Unknown { get; } = new();

    /// <summary>Age in completed years, 0 to 150.</summary>
    [Term("de", "Alter"), Term("en", "age")]
    [Question("de", "Wie alt sind Sie?"), Question("en", "How old are you?")]
    [PersonalData, Domain(0, 150)]
    public int? Age
    {
        get;
        init => field = value is < 0 or > 150
            ? throw Require.Broken(
                "profile.age", nameof(Age), value.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
                new("Das Alter liegt nicht zwischen 0 und 150 Jahren.", "The age is not between 0 and 150 years."),
                new("Das Alter in vollendeten Jahren angeben.", "State the age in completed years."))
            : value;
    }

    /// <summary>Where the person lives, as exactly as she says: Land, Kreis or Gemeinde.</summary>
    [PersonalData]
    public TerritoryKey? Residence { get; init; }

    /// <summary>The Land she lives in, 2 digits.</summary>
    [Term("de", "Wohnort (Land)"), Term("en", "residence (Land)")]
    [Question("de", "In welchem Land wohnen Sie?"), Question("en", "In which Land do you live?")]
    [PersonalData]
    public string? ResidenceState => Residence is { Level: not TerritoryLevel.Country } key ? key.State.Digits : null;

    /// <summary>The Kreis or kreisfreie Stadt she lives in, 5 digits.</summary>
    [Term("de", "Wohnort (Kreis)"), Term("en", "residence (district)")]
    [Question("de", "In welchem Landkreis oder welcher kreisfreien Stadt wohnen Sie?")]
    [Question("en", "In which Landkreis or kreisfreie Stadt do you live?")]
    [PersonalData]
    public string? ResidenceDistrict => Residence?.District?.Digits;

    /// <summary>The municipality she lives in, 8 digits.</summary>
    [Term("de", "Wohnort (Gemeinde)"), Term("en", "residence (municipality)")]
    [Question("de", "In welcher Gemeinde wohnen Sie?"), Question("en", "In which municipality do you live?")]
    [PersonalData]
    public string? ResidenceMunicipality => Residence is { Level: TerritoryLevel.Municipality } key ? key.Digits : null;

    /// <summary>Level of German.</summary>
    [Term("de", "Deutsch"), Term("en", "German")]
    [Question("de", "Wie gut sprechen Sie Deutsch (A1 bis C2)?"), Question("en", "How good is your German (A1 to C2)?")]
    [PersonalData]
    public CefrLevel? German { get; init; }

    /// <summary>Highest school certificate.</summary>
    [Term("de", "Schulabschluss"), Term("en", "school certificate")]
    [Question("de", "Welchen Schulabschluss haben Sie?"), Question("en", "Which school certificate do you have?")]
    [PersonalData]
    public SchoolCertificate? Certificate { get; init; }

    /// <summary>Whether there is a completed vocational qualification or degree.</summary>
    [Term("de", "abgeschlossene Berufsausbildung oder Studium"), Term("en", "completed vocational training or degree")]
    [Question("de", "Haben Sie eine abgeschlossene Berufsausbildung oder ein Studium?")]
    [Question("en", "Do you have a completed vocational training or a degree?")]
    [PersonalData]
    public bool? HasVocationalQualification { get; init; }

    /// <summary>Level of reading and writing.</summary>
    [Term("de", "Lesen und Schreiben"), Term("en", "reading and writing")]
    [Question("de", "Wie gut können Sie lesen und schreiben?"), Question("en", "How well can you read and write?")]
    [PersonalData]
    public AlphaLevel? Literacy { get; init; }

    /// <summary>Current and former stations.</summary>
    [PersonalData]
    public EducationBiography? Biography { get; init; }

    /// <summary>Code of <c>education-stages</c> of the current station.</summary>
    [Term("de", "zurzeit"), Term("en", "currently")]
    [Question("de", "Was machen Sie zurzeit (Schule, Ausbildung, Arbeit …)?")]
    [Question("en", "What do you do at present (school, training, work …)?")]
    [PersonalData]
    public string? CurrentStage => Biography?.Current?.Stage;

    /// <summary>Codes of <c>life-situations</c>.</summary>
    [Term("de", "Lebenslage"), Term("en", "life situation")]
    [Question("de", "Was davon trifft auf Sie zu?"), Question("en", "Which of these applies to you?")]
    [PersonalData(Special = true)]
    public PartialSet<string> Situations { get; init; } = PartialSet<string>.Unknown;

    /// <summary>Codes of <c>accessibility-features</c> that the person needs.</summary>
    [Term("de", "braucht"), Term("en", "needs")]
    [Question("de", "Was brauchen Sie, um teilnehmen zu können?"), Question("en", "What do you need to be able to take part?")]
    [PersonalData(Special = true)]
    public PartialSet<string> Adjustments { get; init; } = PartialSet<string>.Unknown;

    /// <summary>Codes of <c>time-slots</c> in which the person has time.</summary>
    [Term("de", "hat Zeit"), Term("en", "has time")]
    [Question("de", "Wann haben Sie Zeit?"), Question("en", "When do you have time?")]
    [PersonalData]
    public PartialSet<string> AvailableTimes { get; init; } = PartialSet<string>.Unknown;

    /// <summary>What the person can pay at most, in euros.</summary>
    [Term("de", "kann zahlen"), Term("en", "can pay")]
    [Question("de", "Wie viel können Sie höchstens zahlen?"), Question("en", "How much can you pay at most?")]
    [PersonalData, Unit("€")]
    public decimal? Budget { get; init => field = value is { } euros ? Require.NotNegative(euros) : null; }

    /// <summary>Codes of <c>support-instruments</c> that the person has.</summary>
    [Term("de", "hat Unterstützung"), Term("en", "has support")]
    [Question("de", "Haben Sie eine dieser Förderungen?"), Question("en", "Do you have one of these supports?")]
    [PersonalData]
    public PartialSet<string> Supports { get; init; } = PartialSet<string>.Unknown;

    /// <summary>Whether there is a device with internet access.</summary>
    [Term("de", "hat ein Gerät mit Internet"), Term("en", "has a device with internet")]
    [Question("de", "Haben Sie ein Gerät mit Internet?"), Question("en", "Do you have a device with internet access?")]
    [PersonalData]
    public bool? HasDevice { get; init; }

    /// <summary>Whether somebody must look after children meanwhile.</summary>
    [Term("de", "braucht Kinderbetreuung"), Term("en", "needs childcare")]
    [Question("de", "Brauchen Sie in dieser Zeit eine Kinderbetreuung?"), Question("en", "Do you need childcare meanwhile?")]
    [PersonalData]
    public bool? NeedsChildcare { get; init; }

    /// <summary>Codes of <c>learning-topics</c> that the person wants to learn.</summary>
    [Term("de", "möchte lernen"), Term("en", "wants to learn")]
    [Question("de", "Was möchten Sie lernen?"), Question("en", "What do you want to learn?")]
    [PersonalData]
    public PartialSet<string> Goals { get; init; } = PartialSet<string>.Unknown;

    /// <summary>Codes of <c>offering-formats</c> that the person prefers.</summary>
    [Term("de", "bevorzugt"), Term("en", "prefers")]
    [Question("de", "Lernen Sie lieber vor Ort oder online?"), Question("en", "Do you prefer to learn on site or online?")]
    [PersonalData]
    public PartialSet<string> PreferredFormats { get; init; } = PartialSet<string>.Unknown;

    /// <summary>Where she sets out from, coarsely: the middle of the municipality or a stop of bus and train. Not her address.</summary>
    [Term("de", "Ausgangspunkt"), Term("en", "starting point")]
    [Question("de", "Von welchem Ort oder welcher Haltestelle aus machen Sie sich auf den Weg?")]
    [Question("en", "From which place or stop do you set out?")]
    [PersonalData]
    public GeoPosition? StartingPoint { get; init; }

    /// <summary>How far the place of learning may be from there at most, in metres as the crow flies; more than 0.</summary>
    [Term("de", "größte Entfernung"), Term("en", "greatest distance")]
    [Question("de", "Wie weit darf der Weg höchstens sein (Luftlinie)?"), Question("en", "How far may it be at most (as the crow flies)?")]
    [PersonalData, Unit("m"), Domain(1, int.MaxValue)]
    public int? MaxDistance
    {
        get;
        init => field = value is <= 0
            ? throw Require.Broken(
                "profile.max-distance", nameof(MaxDistance), value.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
                new("Die größte Entfernung ist nicht größer als 0.", "The greatest distance is not more than 0."),
                new("Meter ab 1 angeben oder die Angabe weglassen.", "State metres from 1 on, or leave it out."))
            : value;
    }

    /// <summary>Says only that it is a profile: what it holds belongs in no log.</summary>
    public override string ToString() => nameof(PersonProfile);
}
