namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>Tabelle that is published, e.g. in a Bildungsbericht.</summary>
public sealed record PublishedTable
{
    /// <summary>Id in the file of the host.</summary>
    [Term("de", "Tabelle"), Term("en", "table")]
    public required string Id { get; init; }

    /// <summary>The smallest count above zero that can be read in it, percentages resolved.</summary>
    [Term("de", "kleinste gezeigte Fallzahl über null"), Term("en", "smallest count shown above zero")]
    public int? SmallestShownCount { get; init; }

    /// <summary>Whether every value is rounded by a method of the statistical offices.</summary>
    [Term("de", "gerundet"), Term("en", "rounded")]
    public bool? IsRounded { get; init; }

    /// <summary>Whether cells are suppressed.</summary>
    [Term("de", "Zellen gesperrt"), Term("en", "cells suppressed")]
    public bool? HidesCells { get; init; }

    /// <summary>Whether the suppressed cells cannot be derived from totals, other tables or other years.</summary>
    [Term("de", "gesperrte Zellen nicht rückrechenbar"), Term("en", "suppressed cells cannot be computed back")]
    public bool? ResistsSubtraction { get; init; }

    /// <summary>Whether a shown value is dominated by one school, provider or other unit.</summary>
    [Term("de", "Wert von einer Einheit beherrscht"), Term("en", "value dominated by one unit")]
    public bool? HasDominatedCell { get; init; }

    /// <summary>Whether suppressed, zero and missing have signs of their own.</summary>
    [Term("de", "gesperrt, null und fehlend unterschieden"), Term("en", "suppressed, zero and missing told apart")]
    public bool? MarksHiddenApart { get; init; }

    /// <summary>Whether sums of rounded values were adjusted so that they add up.</summary>
    [Term("de", "gerundete Summen angepasst"), Term("en", "rounded sums adjusted")]
    public bool? AdjustsRoundedSums { get; init; }
}
