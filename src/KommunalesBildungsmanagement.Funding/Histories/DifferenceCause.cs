namespace KommunalesBildungsmanagement.Funding.Histories;

/// <summary>Why a finding is another one than in the record.</summary>
public enum DifferenceCause
{
    /// <summary>The fingerprint of the inputs is another one, or nothing was recorded.</summary>
    [Term("de", "Angaben zum Fall geändert"), Term("en", "inputs changed")]
    InputsChanged,

    /// <summary>The version or the content hash of the rule is another one, or the rule is applied on one side only.</summary>
    [Term("de", "Regel geändert"), Term("en", "rule changed")]
    RuleChanged,

    /// <summary>The day of the evaluation is another one.</summary>
    [Term("de", "anderer Auswertungstag"), Term("en", "other day of evaluation")]
    DayChanged,

    /// <summary>The version of the library is another one; inputs, rule and day are not.</summary>
    [Term("de", "andere Version der Bibliothek"), Term("en", "other version of the library")]
    LibraryChanged,

    /// <summary>Nothing that a record keeps is another: then it is working days, packs or settings of the host.</summary>
    [Term("de", "Arbeitstage oder Einstellungen geändert"), Term("en", "working days or settings changed")]
    SettingsChanged,
}
