namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>Themenschwerpunkt of Bildungskommunen, module 3.</summary>
public enum ThematicFocus
{
    /// <summary>Kulturelle Bildung.</summary>
    [Term("de", "Kulturelle Bildung"), Term("en", "cultural education")]
    CulturalEducation,

    /// <summary>Demokratiebildung, Politische Bildung.</summary>
    [Term("de", "Demokratiebildung und Politische Bildung"), Term("en", "civic education")]
    CivicEducation,

    /// <summary>BNE.</summary>
    [Term("de", "Bildung für nachhaltige Entwicklung"), Term("en", "education for sustainable development")]
    SustainableDevelopment,

    /// <summary>Integration durch Bildung.</summary>
    [Term("de", "Integration durch Bildung"), Term("en", "integration through education")]
    Integration,

    /// <summary>Fachkräftesicherung, Bildung im Strukturwandel.</summary>
    [Term("de", "Fachkräftesicherung und Bildung im Strukturwandel"), Term("en", "skilled work and structural change")]
    SkilledWork,

    /// <summary>Inklusion.</summary>
    [Term("de", "Inklusion"), Term("en", "inclusion")]
    Inclusion,
}
