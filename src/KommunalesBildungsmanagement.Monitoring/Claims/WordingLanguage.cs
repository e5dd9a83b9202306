namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>The language of a text that is looked through.</summary>
public enum WordingLanguage
{
    /// <summary>German.</summary>
    [Term("de", "Deutsch"), Term("en", "German")]
    German,

    /// <summary>English.</summary>
    [Term("de", "Englisch"), Term("en", "English")]
    English,
}
