namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>One alternative of an extra rule: all that is stated must hold. A missing bound is -1, a missing set 0.</summary>
public sealed class Alternative
{
    public int AgeFrom { get; init; } = -1;

    public int CertificateUpTo { get; init; } = -1;

    public int QualificationFrom { get; init; } = -1;

    public int Statuses { get; init; }

    public int AnyGroup { get; init; }

    public int NoBarrier { get; init; }
}
