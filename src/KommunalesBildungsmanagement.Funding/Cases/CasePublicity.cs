namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>One kind of publicity of a case: since when and until when it is proved without a gap.</summary>
/// <param name="Case">The case.</param>
/// <param name="Kind">Which kind.</param>
public sealed record CasePublicity(FundingCase Case, PublicityKind Kind)
{
    /// <summary>Which kind.</summary>
    [Term("de", "Art der Sichtbarkeit"), Term("en", "kind of publicity")]
    public PublicityKind Kind { get; init; } = Kind;

    /// <summary>First day on which it is proved.</summary>
    [Term("de", "sichtbar ab"), Term("en", "visible from")]
    public LocalDate? VisibleFrom => Proofs.Select(p => (LocalDate?)p.FirstSeen).Min();

    /// <summary>
    /// Last day until which it is proved from <see cref="VisibleFrom"/> on without a gap: proofs that follow each other or overlap count together.
    /// </summary>
    [Term("de", "ohne Lücke sichtbar bis"), Term("en", "visible without a gap until")]
    public LocalDate? VisibleUntil
    {
        get
        {
            LocalDate? until = null;
            foreach (var proof in Proofs.OrderBy(p => p.FirstSeen))
            {
                if (until is { } day && proof.FirstSeen > day.PlusDays(1)) break;
                var last = LocalDate.Max(proof.FirstSeen, proof.LastSeen ?? proof.FirstSeen);
                until = until is { } known ? LocalDate.Max(known, last) : last;
            }

            return until;
        }
    }

    private IEnumerable<PublicityEvidence> Proofs => Case.Publicity.Where(p => p.Kind == Kind);

    /// <summary>All kinds of publicity of a case, proved or not.</summary>
    /// <param name="case">The case.</param>
    public static IEnumerable<CasePublicity> Of(FundingCase @case) => Enum.GetValues<PublicityKind>().Select(k => new CasePublicity(@case, k));
}
