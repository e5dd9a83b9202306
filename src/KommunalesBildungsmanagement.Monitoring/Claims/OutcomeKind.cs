namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>How an outcome is measured.</summary>
public enum OutcomeKind
{
    /// <summary>A number on a scale, e.g. test points or days.</summary>
    [Term("de", "Zahl auf einer Skala"), Term("en", "number on a scale")]
    Scale,

    /// <summary>Yes or no of each person, stated as 1 and 0; shown as a share.</summary>
    [Term("de", "ja oder nein"), Term("en", "yes or no")]
    YesNo,
}
