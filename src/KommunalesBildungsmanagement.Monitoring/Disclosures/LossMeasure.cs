namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>What hiding a cell costs when there is a choice. Weights of single cells multiply it.</summary>
public enum LossMeasure
{
    /// <summary>
    /// One for the cell and one more for each doubling of its count, twice as much for each dimension in which it is a sum: few cells, rather small
    /// ones, and no totals if it can be helped.
    /// </summary>
    [Term("de", "wenige, eher kleine Zellen und möglichst keine Summen"), Term("en", "few, rather small cells and preferably no totals")]
    Balanced,

    /// <summary>One for each cell.</summary>
    [Term("de", "wenige Zellen"), Term("en", "few cells")]
    Cells,

    /// <summary>The count itself, at least one: rather many small cells than one large.</summary>
    [Term("de", "wenige Fälle"), Term("en", "few cases")]
    Cases,
}
