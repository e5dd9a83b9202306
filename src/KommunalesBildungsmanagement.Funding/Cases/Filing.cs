namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>Vorlage: something that must reach the authority by a day.</summary>
public sealed record Filing
{
    /// <summary>The day it arrived; <see langword="null"/> as long as it has not.</summary>
    [Term("de", "Eingang bei der Bewilligungsbehörde"), Term("en", "received by the authority")]
    public LocalDate? SubmittedOn { get; init; }

    /// <summary>A day that the notice itself sets: it goes before the general conditions.</summary>
    [Term("de", "im Bescheid bestimmter Termin"), Term("en", "day set by the notice")]
    public LocalDate? SetByNotice { get; init; }

    /// <summary>
    /// Whether the day is fixed: notified as a certain day with reference to § 31 Abs. 3 Satz 2 VwVfG, or as a Termin (Abs. 5). Then it does not
    /// move.
    /// </summary>
    [Term("de", "bestimmter Tag oder Termin"), Term("en", "fixed day or appointment")]
    public bool? IsFixedDay { get; init; }

    /// <summary>The day until which the authority has extended it, also with hindsight (§ 31 Abs. 7 VwVfG).</summary>
    [Term("de", "verlängert bis"), Term("en", "extended until")]
    public LocalDate? ExtendedUntil { get; init; }

    /// <summary>The day of that decision.</summary>
    [Term("de", "Verlängerung entschieden am"), Term("en", "extension decided on")]
    public LocalDate? ExtensionDecidedOn { get; init; }

    /// <summary>Id of the document that proves the submission, in the file of the host.</summary>
    [Term("de", "Beleg"), Term("en", "evidence")]
    public string? EvidenceId { get; init; }

    /// <summary>The function in charge, e.g. "Bildungsmonitoring": a function, not the name of a person.</summary>
    [Term("de", "zuständig"), Term("en", "responsible")]
    public string? Responsible { get; init; }

    /// <summary>The day that the authority has set for this case, if any: an extension goes before the notice.</summary>
    [Term("de", "von der Behörde bestimmter Termin"), Term("en", "day set by the authority")]
    public LocalDate? SetDay => ExtendedUntil ?? SetByNotice;
}
