namespace KommunalesBildungsmanagement.Indicators;

/// <summary>
/// Ids of the counts that sources deliver and indicators are computed from (Grundzahlen). A count is observed; an indicator is computed from
/// counts, or observed under its own id where a source publishes it ready made.
/// </summary>
public static class Counts
{
    /// <summary>The variant of a count that is counted in one way only.</summary>
    public const string OnlyVariant = "1";

    /// <summary>Persons on a reference day.</summary>
    public const string Population = "population";

    /// <summary>Persons who left general schools in a school year, with or without certificate, by place of school.</summary>
    public const string SchoolLeavers = "school-leavers";

    /// <summary>Persons who left vocational schools with a general certificate in a school year, by place of school.</summary>
    public const string VocationalLeavers = "vocational-leavers";

    /// <summary>Schools at the beginning of a school year; one of several kinds may count for each kind.</summary>
    public const string Schools = "schools";

    /// <summary>Pupils at the beginning of a school year, by place of school.</summary>
    public const string Pupils = "pupils";

    /// <summary>Unemployed persons, average of a calendar year, by residence.</summary>
    public const string Unemployed = "unemployed";

    /// <summary>Disposable income of private households in a calendar year, in thousand euros.</summary>
    public const string HouseholdIncome = "household-income";

    /// <summary>Disposable income of private households per inhabitant in a calendar year, in euros, as published.</summary>
    public const string HouseholdIncomePerInhabitant = "household-income-per-inhabitant";

    /// <summary>Live births in a calendar year, by residence.</summary>
    public const string Births = "births";

    /// <summary>Deaths in a calendar year, by residence.</summary>
    public const string Deaths = "deaths";

    /// <summary>Persons who moved in over the border of the territory in a calendar year.</summary>
    public const string MovesIn = "moves-in";

    /// <summary>Persons who moved out over the border of the territory in a calendar year.</summary>
    public const string MovesOut = "moves-out";

    /// <summary>Enrolments in courses of a Volkshochschule in a year. One person may enrol many times: never a number of persons.</summary>
    public const string CourseEnrolments = "course-enrolments";

    /// <summary>Pupils of music schools.</summary>
    public const string MusicSchoolPupils = "music-school-pupils";

    /// <summary>Media in stock of public libraries.</summary>
    public const string LibraryMedia = "library-media";

    /// <summary>Loans of public libraries in a year.</summary>
    public const string LibraryLoans = "library-loans";

    /// <summary>Visits to public libraries in a year.</summary>
    public const string LibraryVisits = "library-visits";
}
