namespace KommunalesBildungsmanagement.Funding.Holidays;

/// <summary>Where a holiday is one.</summary>
public enum HolidayScope
{
    /// <summary>In all sixteen Länder, by federal law or by sixteen laws alike.</summary>
    [Term("de", "bundesweit"), Term("en", "nationwide")]
    Nationwide,

    /// <summary>In the whole of one Land, but not in every Land.</summary>
    [Term("de", "im ganzen Land"), Term("en", "in the whole Land")]
    State,

    /// <summary>In some municipalities of a Land.</summary>
    [Term("de", "in einzelnen Gemeinden"), Term("en", "in some municipalities")]
    Municipality,
}
