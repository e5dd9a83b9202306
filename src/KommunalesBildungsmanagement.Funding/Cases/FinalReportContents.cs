namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>What a Schlussbericht holds, BNBest-BMBF 98 Nr. 3.3, 6.6 and Anlage 2.</summary>
public sealed record FinalReportContents
{
    /// <summary>Part I: task, conditions, course, state of knowledge, co-operation.</summary>
    [Term("de", "Teil I: kurze Darstellung"), Term("en", "part I: short account")]
    public bool? HasShortAccount { get; init; }

    /// <summary>Part II: use and result against the targets, main positions, necessity, benefit, progress elsewhere, publications.</summary>
    [Term("de", "Teil II: eingehende Darstellung"), Term("en", "part II: detailed account")]
    public bool? HasDetailedAccount { get; init; }

    /// <summary>Part III: the Erfolgskontrollbericht, which is not published.</summary>
    [Term("de", "Teil III: Erfolgskontrollbericht"), Term("en", "part III: success control report")]
    public bool? HasSuccessControlReport { get; init; }

    /// <summary>Part IV: the Kurzfassung (Berichtsblatt).</summary>
    [Term("de", "Teil IV: Kurzfassung (Berichtsblatt)"), Term("en", "part IV: summary (report sheet)")]
    public bool? HasSummary { get; init; }

    /// <summary>In how many copies it was submitted.</summary>
    [Term("de", "Ausfertigungen des Schlussberichts"), Term("en", "copies of the final report")]
    public int? Copies { get; init; }

    /// <summary>Whether the TIB has it with the Kurzfassung, printed and on an electronic medium.</summary>
    [Term("de", "Schlussbericht und Kurzfassung bei der TIB"), Term("en", "final report and summary with the TIB")]
    public bool? IsWithTib { get; init; }
}
