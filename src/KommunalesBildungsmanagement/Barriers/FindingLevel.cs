namespace KommunalesBildungsmanagement.Barriers;

/// <summary>At which level a barrier was found.</summary>
public enum FindingLevel
{
    /// <summary>One person; never stored with the person's data.</summary>
    [Term("de", "Person"), Term("en", "person")]
    Person,

    /// <summary>A group.</summary>
    [Term("de", "Gruppe"), Term("en", "group")]
    Group,

    /// <summary>A place.</summary>
    [Term("de", "Ort"), Term("en", "place")]
    Place,

    /// <summary>The system.</summary>
    [Term("de", "System"), Term("en", "system")]
    System,
}
