namespace KommunalesBildungsmanagement.Funding.Participations;

/// <summary>Gender as the regulations break figures down. What is not stated is unknown, never a fourth gender.</summary>
public enum Gender
{
    /// <summary>Female.</summary>
    [Term("de", "weiblich"), Term("en", "female")]
    Female,

    /// <summary>Male.</summary>
    [Term("de", "männlich"), Term("en", "male")]
    Male,

    /// <summary>Non-binary, in German law "divers" (§ 22 Abs. 3 PStG). Only ESF+ has a column for it.</summary>
    [Term("de", "nicht-binär"), Term("en", "non-binary")]
    NonBinary,
}
