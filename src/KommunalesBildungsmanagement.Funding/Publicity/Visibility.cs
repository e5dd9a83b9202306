using KommunalesBildungsmanagement.Funding.Cases;

namespace KommunalesBildungsmanagement.Funding.Publicity;

/// <summary>What both generations of the ESF ask of publicity, and what follows, worded once.</summary>
internal static class Visibility
{
    public const string SanctionDe =
        "Wird nicht abgeholfen, kann bis zu 3 % der Unterstützung aus dem Fonds gestrichen werden, verhältnismäßig und nie von selbst "
        + "(Art. 50 Abs. 3). Bezugsgröße ist die Unterstützung, nicht die Gesamtausgaben.";

    public const string SanctionEn =
        "If it is not remedied, up to 3 % of the support from the fund may be cancelled, in proportion and never by itself (Art. 50(3)). It is "
        + "a share of the support, not of total cost.";

    public const string DensityDe =
        "Der Nachweis deckt Bewilligungszeitraum bis heute oder bis zu seinem Ende; wie dicht Beobachtungen sein müssen, sagt keine Norm.";

    public const string DensityEn =
        "The proof covers the grant period until today or its end; no norm says how dense observations must be.";

    /// <summary>Visible from the start of the grant period until today, or until its end.</summary>
    [Condition, Term("de", "seit Beginn des Bewilligungszeitraums sichtbar"), Term("en", "visible since the grant period began")]
    public static bool IsVisibleThroughout(CasePublicity publicity, RuleContext context) =>
        publicity.VisibleFrom is not null && publicity.VisibleFrom <= publicity.Case.Notice.PeriodStart
        && (publicity.VisibleUntil >= publicity.Case.Notice.PeriodEnd || publicity.VisibleUntil >= context.Today);
}
