namespace KommunalesBildungsmanagement.Monitoring.Reports;

/// <summary>What stands behind a figure of a report as to statistical confidentiality. Every figure carries one.</summary>
public enum DisclosureState
{
    /// <summary>The source has published it under its own rules; nothing is added or taken away.</summary>
    [Term("de", "von der Quelle veröffentlicht"), Term("en", "published by its source")]
    PublishedBySource,

    /// <summary>The source has rounded it for confidentiality and published it so.</summary>
    [Term("de", "von der Quelle gerundet veröffentlicht"), Term("en", "published rounded by its source")]
    RoundedBySource,

    /// <summary>It has passed the disclosure control of this report.</summary>
    [Term("de", "geprüft und freigegeben"), Term("en", "checked and released")]
    Released,

    /// <summary>The disclosure control of this report has rounded it.</summary>
    [Term("de", "für diesen Bericht gerundet"), Term("en", "rounded for this report")]
    Rounded,

    /// <summary>It is secret or unknown, here or at the source.</summary>
    [Term("de", "geheim oder unbekannt"), Term("en", "confidential or unknown")]
    Secret,

    /// <summary>There is no figure.</summary>
    [Term("de", "nicht verfügbar"), Term("en", "not available")]
    NotAvailable,
}
