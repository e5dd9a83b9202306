namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>What retention periods hang on.</summary>
public sealed record RetentionFacts
{
    /// <summary>The day that the managing authority has notified (Art. 140 VO (EU) Nr. 1303/2013).</summary>
    [Term("de", "mitgeteiltes Ende der Aufbewahrung"), Term("en", "notified end of retention")]
    public LocalDate? NotifiedEnd { get; init; }

    /// <summary>Day of the last payment of the authority.</summary>
    [Term("de", "letzte Zahlung an den Begünstigten"), Term("en", "last payment to the beneficiary")]
    public LocalDate? LastPaymentOn { get; init; }

    /// <summary>Last day under the GemHVO or archive law, as the office states it.</summary>
    [Term("de", "Ende nach kommunalem Recht"), Term("en", "end under municipal law")]
    public LocalDate? MunicipalEnd { get; init; }

    /// <summary>Whether it was checked that no duty of municipal law applies.</summary>
    [Term("de", "keine Pflicht nach kommunalem Recht"), Term("en", "no duty under municipal law")]
    public bool? HasNoMunicipalDuty { get; init; }

    /// <summary>Last day of the duty under state aid law.</summary>
    [Term("de", "Ende nach Beihilferecht"), Term("en", "end under state aid law")]
    public LocalDate? StateAidEnd { get; init; }

    /// <summary>Whether proceedings or a request of the Commission suspend the period.</summary>
    [Term("de", "Fristlauf gehemmt"), Term("en", "period suspended")]
    public bool? IsSuspended { get; init; }

    /// <summary>Whether it is state aid: ten years.</summary>
    [Term("de", "staatliche Beihilfe"), Term("en", "state aid")]
    public bool? IsStateAid { get; init; }
}
