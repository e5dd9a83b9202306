using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Dossiers;

namespace KommunalesBildungsmanagement.Funding.Calendars;

/// <summary>One entry of the reporting calendar: what must be done by when, and where it stands. Equality is by value.</summary>
public sealed record Obligation
{
    /// <summary>The case it belongs to.</summary>
    public required FundingCase Case { get; init; }

    /// <summary>The finding it comes from: rule, reasons, sources, next step.</summary>
    public required CaseFinding Finding { get; init; }

    /// <summary>What must be done, in one sentence.</summary>
    public LocalizedText Text => Finding.Rule.Text;

    /// <summary>When it is due; <see langword="null"/> if that is not known.</summary>
    public RuleDue? Due => Finding.Due;

    /// <summary>The first day to think of it, counted back from the nominal day.</summary>
    public LocalDate? WarnFrom { get; init; }

    /// <summary>Where it stands.</summary>
    public required ObligationState State { get; init; }

    /// <summary>The function in charge, as the host states it.</summary>
    public string? Responsible => Finding.Deadline?.Filing?.Responsible;

    /// <summary>Id of the document that proves it, as the host states it.</summary>
    public string? EvidenceId => Finding.Deadline?.Filing?.EvidenceId;

    /// <summary>Rule, part, day and state.</summary>
    public override string ToString() => $"{Case.Id} {Finding} {Due?.Legal:uuuu-MM-dd} {State}";
}
