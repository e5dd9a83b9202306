namespace KommunalesBildungsmanagement.Funding.Calculations.Retentions;

/// <summary>What makes a recipient keep documents.</summary>
public enum RetentionGround
{
    /// <summary>ANBest-P Nr. 6.5, ANBest-Gk Nr. 6.6 from 2024.</summary>
    [Term("de", "ANBest"), Term("en", "general conditions (ANBest)")]
    Anbest,

    /// <summary>ESF: Art. 140 VO (EU) 1303/2013, from 2021 Art. 82 VO (EU) 2021/1060.</summary>
    [Term("de", "ESF"), Term("en", "ESF")]
    Esf,

    /// <summary>Budget and cash law of the municipality, e.g. the GemHVO of its Land.</summary>
    [Term("de", "Gemeindehaushaltsrecht"), Term("en", "municipal budget law")]
    MunicipalLaw,

    /// <summary>Archive law: documents are offered to the archive before they are deleted.</summary>
    [Term("de", "Archivrecht"), Term("en", "archive law")]
    ArchiveLaw,

    /// <summary>State aid and de minimis aid: ten years.</summary>
    [Term("de", "Beihilferecht"), Term("en", "state aid law")]
    StateAid,

    /// <summary>Tax law.</summary>
    [Term("de", "Steuerrecht"), Term("en", "tax law")]
    TaxLaw,

    /// <summary>The grant notice, or anything else.</summary>
    [Term("de", "Zuwendungsbescheid oder anderes"), Term("en", "grant notice or other")]
    Other,
}
