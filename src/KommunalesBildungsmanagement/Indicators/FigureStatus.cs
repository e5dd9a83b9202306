namespace KommunalesBildungsmanagement.Indicators;

/// <summary>How final a figure is (signs p, r and s of official tables).</summary>
public enum FigureStatus
{
    /// <summary>Final.</summary>
    [Term("de", "endgültig"), Term("en", "final")]
    Final,

    /// <summary><c>p</c>: provisional.</summary>
    [Term("de", "vorläufig"), Term("en", "provisional")]
    Provisional,

    /// <summary><c>r</c>: revised.</summary>
    [Term("de", "berichtigt"), Term("en", "revised")]
    Revised,

    /// <summary><c>s</c>: estimated.</summary>
    [Term("de", "geschätzt"), Term("en", "estimated")]
    Estimated,
}
