namespace KommunalesBildungsmanagement.Matching;

/// <summary>What an actor can bring against a need.</summary>
public enum Contribution
{
    /// <summary>It is competent for the area and territory of the need.</summary>
    [Term("de", "Zuständigkeit"), Term("en", "competence")]
    Competence,

    /// <summary>Its offerings name the target group.</summary>
    [Term("de", "Zugang zur Zielgruppe"), Term("en", "access to the target group")]
    Access,

    /// <summary>Its offerings teach what is needed.</summary>
    [Term("de", "Inhalt"), Term("en", "content")]
    Content,

    /// <summary>It has or had a role in a measure against the need.</summary>
    [Term("de", "Erfahrung"), Term("en", "experience")]
    Experience,

    /// <summary>It pays for a measure against the need.</summary>
    [Term("de", "Förderung"), Term("en", "funding")]
    Funding,
}
