namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>What hiding a cell costs when there is a choice. Weights of single cells multiply it.</summary>
public enum LossMeasure
{
    /// <summary>One for the cell, and one more for each doubling of its count: few cells, and rather small ones.</summary>
    [Term("de", "wenige und eher kleine Zellen"), Term("en", "few and rather small cells")]
    Balanced,

    /// <summary>One for each cell.</summary>
    [Term("de", "wenige Zellen"), Term("en", "few cells")]
    Cells,

    /// <summary>The count itself, at least one: rather many small cells than one large.</summary>
    [Term("de", "wenige Fälle"), Term("en", "few cases")]
    Cases,
}
