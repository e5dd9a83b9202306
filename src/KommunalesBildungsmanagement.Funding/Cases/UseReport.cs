namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>Verwendungsnachweis: how the grant was used, in words and figures.</summary>
public sealed record UseReport
{
    /// <summary>Its submission.</summary>
    public Filing Filing { get; init; } = new();

    /// <summary>Whether the Sachbericht is in it.</summary>
    [Term("de", "Sachbericht liegt bei"), Term("en", "narrative report enclosed")]
    public bool? HasNarrative { get; init; }

    /// <summary>Whether the zahlenmäßiger Nachweis is in it.</summary>
    [Term("de", "zahlenmäßiger Nachweis liegt bei"), Term("en", "numeric report enclosed")]
    public bool? HasNumericPart { get; init; }

    /// <summary>Whether it sets what was reached against the targets.</summary>
    [Term("de", "Ergebnis den Zielen gegenübergestellt"), Term("en", "results compared with targets")]
    public bool? ComparesTargets { get; init; }

    /// <summary>Whether it explains that the work was necessary and adequate.</summary>
    [Term("de", "Notwendigkeit und Angemessenheit erläutert"), Term("en", "necessity and adequacy explained")]
    public bool? ExplainsNecessity { get; init; }

    /// <summary>Whether it goes into the main positions of the numeric part.</summary>
    [Term("de", "wichtigste Positionen erläutert"), Term("en", "main positions explained")]
    public bool? ExplainsMainPositions { get; init; }

    /// <summary>Whether the reports of the departments involved are enclosed; <see langword="true"/> if none was involved.</summary>
    [Term("de", "Berichte der Fachdienststellen liegen bei"), Term("en", "reports of the technical departments enclosed")]
    public bool? HasDepartmentReports { get; init; }

    /// <summary>Whether grants, third-party money and own funds are all shown.</summary>
    [Term("de", "alle Einnahmen ausgewiesen"), Term("en", "all income shown")]
    public bool? ShowsAllIncome { get; init; }

    /// <summary>Whether it is arranged like the Finanzierungsplan.</summary>
    [Term("de", "nach dem Finanzierungsplan gegliedert"), Term("en", "follows the financing plan")]
    public bool? FollowsFinancingPlan { get; init; }

    /// <summary>Whether the tabular list of receipts is enclosed.</summary>
    [Term("de", "Belegliste liegt bei"), Term("en", "list of receipts enclosed")]
    public bool? HasReceiptList { get; init; }

    /// <summary>Whether all expenditure was granted as fixed amounts (feste Beträge) and these were fully used for the purpose.</summary>
    [Term("de", "nur feste Beträge, vollständig verwendet"), Term("en", "fixed amounts only, fully used")]
    public bool? IsFixedAmountsOnly { get; init; }

    /// <summary>Whether it confirms that spending was necessary, economical and agrees with the books and, where given, the receipts.</summary>
    [Term("de", "Notwendigkeit, Sparsamkeit und Übereinstimmung mit den Büchern bestätigt"), Term("en", "necessity, economy and books confirmed")]
    public bool? IsConfirmed { get; init; }

    /// <summary>Whether the recipient can deduct input tax (§ 15 UStG).</summary>
    [Term("de", "zum Vorsteuerabzug berechtigt"), Term("en", "entitled to deduct input tax")]
    public bool? CanDeductVat { get; init; }

    /// <summary>Whether amounts are net of VAT.</summary>
    [Term("de", "Beträge ohne Umsatzsteuer"), Term("en", "amounts without VAT")]
    public bool? ShowsNetAmounts { get; init; }

    /// <summary>Whether each receipt names payee, reason, day, proof of payment and the mark of the project.</summary>
    [Term("de", "Belege vollständig"), Term("en", "receipts complete")]
    public bool? HasCompleteReceipts { get; init; }

    /// <summary>Day of the certificate of the own Rechnungsprüfungsamt.</summary>
    [Term("de", "Prüfvermerk der eigenen Prüfungseinrichtung"), Term("en", "certificate of the own audit office")]
    public LocalDate? AuditedOn { get; init; }
}
