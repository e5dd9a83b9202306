namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>How a grant is made visible.</summary>
public enum PublicityKind
{
    /// <summary>Short description with aims, results and support.</summary>
    [Term("de", "Darstellung auf der Internetseite"), Term("en", "description on the website")]
    Website,

    /// <summary>On an official account of the recipient.</summary>
    [Term("de", "Darstellung in sozialen Medien"), Term("en", "description on social media")]
    SocialMedia,

    /// <summary>Readily visible to the public, e.g. at the entrance.</summary>
    [Term("de", "Plakat (mindestens A3) oder Anzeige"), Term("en", "poster (at least A3) or display")]
    Poster,

    /// <summary>Durable plaque or billboard.</summary>
    [Term("de", "dauerhafte Tafel"), Term("en", "durable plaque")]
    Plaque,
}
