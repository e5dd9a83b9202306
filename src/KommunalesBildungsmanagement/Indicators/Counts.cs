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

    /// <summary>Pupils of general schools at the start of the school year, by place of school.</summary>
    public const string Pupils = "pupils";

    /// <summary>General schools; one that keeps several kinds of school counts once for each kind.</summary>
    public const string Schools = "schools";

    /// <summary>Persons who left vocational schools with a general certificate in a school year, by place of school.</summary>
    public const string VocationalLeavers = "vocational-leavers";

    /// <summary>Unemployed persons, average of the year or on a day.</summary>
    public const string Unemployed = "unemployed";

    /// <summary>All civilian labour force.</summary>
    public const string LabourForce = "labour-force";

    /// <summary>Dependent civilian labour force.</summary>
    public const string DependentLabourForce = "dependent-labour-force";

    /// <summary>Disposable income of private households, in thousands of euros.</summary>
    public const string HouseholdIncome = "household-income";

    /// <summary>Disposable income of private households per inhabitant in euros, as its source publishes it.</summary>
    public const string HouseholdIncomePerInhabitant = "household-income-per-inhabitant";

    /// <summary>Persons in households that receive benefits under SGB II.</summary>
    public const string BenefitRecipients = "benefit-recipients";

    /// <summary>Persons of 15 and older by highest school certificate (census).</summary>
    public const string PopulationByCertificate = "population-by-certificate";

    /// <summary>Public expenditure on education in euros.</summary>
    public const string EducationExpenditure = "education-expenditure";

    /// <summary>Learners in formal education by place of institution.</summary>
    public const string Learners = "learners";

    /// <summary>Children in day care centres and publicly funded family day care on 1 March, by place of care.</summary>
    public const string ChildrenInCare = "children-in-care";

    /// <summary>Children in full-day equivalents.</summary>
    public const string ChildEquivalents = "child-equivalents";

    /// <summary>Pedagogical staff in full-time equivalents.</summary>
    public const string StaffEquivalents = "staff-equivalents";

    /// <summary>Children examined before they start school.</summary>
    public const string ExaminedChildren = "examined-children";

    /// <summary>Approved places in day care.</summary>
    public const string ApprovedPlaces = "approved-places";

    /// <summary>Children who start school.</summary>
    public const string SchoolEntrants = "school-entrants";

    /// <summary>Pupils of class 5 who came from primary school.</summary>
    public const string TransitionsToClass5 = "transitions-to-class-5";

    /// <summary>Pupils of class 4 by recommendation or eligibility.</summary>
    public const string Recommendations = "recommendations";

    /// <summary>Pupils who repeat a class.</summary>
    public const string Repeaters = "repeaters";

    /// <summary>Pupils who changed the kind of school.</summary>
    public const string SchoolTypeChanges = "school-type-changes";

    /// <summary>Pupils with special educational needs.</summary>
    public const string PupilsWithSpecialNeeds = "pupils-with-special-needs";

    /// <summary>Persons who gained the entitlement to study.</summary>
    public const string EntitledToStudy = "entitled-to-study";

    /// <summary>Classes.</summary>
    public const string Classes = "classes";

    /// <summary>Teachers in full-time units.</summary>
    public const string TeacherEquivalents = "teacher-equivalents";

    /// <summary>Entrants to vocational education.</summary>
    public const string VocationalEntrants = "vocational-entrants";

    /// <summary>Training places offered on 30 September.</summary>
    public const string TrainingSupply = "training-supply";

    /// <summary>Demand for training places on 30 September.</summary>
    public const string TrainingDemand = "training-demand";

    /// <summary>Demand for training places including applicants with an alternative who keep looking.</summary>
    public const string ExtendedTrainingDemand = "extended-training-demand";

    /// <summary>Registered applicants for training places.</summary>
    public const string TrainingApplicants = "training-applicants";

    /// <summary>Registered training places.</summary>
    public const string TrainingPlaces = "training-places";

    /// <summary>Applicants without a training place.</summary>
    public const string UnplacedApplicants = "unplaced-applicants";

    /// <summary>First-year students by place of their entitlement.</summary>
    public const string FirstYearStudents = "first-year-students";

    /// <summary>Enrolments in courses of a Volkshochschule in a year. One person may enrol many times: never a number of persons.</summary>
    public const string CourseEnrolments = "course-enrolments";

    /// <summary>Teaching units of the Volkshochschule (45 minutes).</summary>
    public const string VhsTeachingUnits = "vhs-teaching-units";

    /// <summary>Participants of integration courses.</summary>
    public const string IntegrationCourseParticipants = "integration-course-participants";

    /// <summary>Language test takers by level reached.</summary>
    public const string LanguageTests = "language-tests";

    /// <summary>Teaching units of literacy and basic education.</summary>
    public const string BasicEducationUnits = "basic-education-units";

    /// <summary>Active library users.</summary>
    public const string LibraryUsers = "library-users";

    /// <summary>Media in stock of public libraries.</summary>
    public const string LibraryMedia = "library-media";

    /// <summary>Visits to public libraries in a year.</summary>
    public const string LibraryVisits = "library-visits";

    /// <summary>Live births in a calendar year, by residence.</summary>
    public const string Births = "births";

    /// <summary>Deaths in a calendar year, by residence.</summary>
    public const string Deaths = "deaths";

    /// <summary>Persons who moved in over the border of the territory in a calendar year.</summary>
    public const string MovesIn = "moves-in";

    /// <summary>Persons who moved out over the border of the territory in a calendar year.</summary>
    public const string MovesOut = "moves-out";

    /// <summary>Loans of libraries.</summary>
    public const string LibraryLoans = "library-loans";

    /// <summary>Pupils of music schools.</summary>
    public const string MusicSchoolPupils = "music-school-pupils";

    /// <summary>Facilities of open youth work.</summary>
    public const string YouthFacilities = "youth-facilities";

    /// <summary>Museum visits.</summary>
    public const string MuseumVisits = "museum-visits";

    /// <summary>Guidance cases.</summary>
    public const string GuidanceCases = "guidance-cases";

    /// <summary>Persons advised.</summary>
    public const string GuidancePersons = "guidance-persons";

    /// <summary>Realised ties among key actors.</summary>
    public const string NetworkTies = "network-ties";

    /// <summary>Possible ties among key actors.</summary>
    public const string PossibleTies = "possible-ties";

    /// <summary>Cooperation agreements in force.</summary>
    public const string ActiveAgreements = "active-agreements";

    /// <summary>Joint projects running.</summary>
    public const string JointProjects = "joint-projects";
}
