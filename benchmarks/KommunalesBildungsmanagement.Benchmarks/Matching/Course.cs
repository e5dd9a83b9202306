namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>A course as a host may have it. Sets are bit masks; a missing bound is -1.</summary>
public sealed class Course
{
    public required int Number { get; init; }

    public required string Id { get; init; }

    public required int[] Topics { get; init; }

    public int AgeFrom { get; init; } = -1;

    public int AgeBelow { get; init; } = -1;

    public int CertificateFrom { get; init; } = -1;

    public int QualificationFrom { get; init; } = -1;

    public int QualificationUpTo { get; init; } = -1;

    public int Language { get; init; }

    public int LevelFrom { get; init; } = -1;

    /// <summary>Groups that are admitted; 0 for everybody.</summary>
    public int Admitted { get; init; }

    public int Excluded { get; init; }

    /// <summary>Residence statuses that are admitted; 0 for all.</summary>
    public int Statuses { get; init; }

    /// <summary>District whose residents alone are admitted.</summary>
    public int District { get; init; } = -1;

    /// <summary>Time slots, all of them needed.</summary>
    public int Slots { get; init; }

    public int Cost { get; init; }

    /// <summary>Supports that pay.</summary>
    public int FundedBy { get; init; }

    /// <summary>Barriers that keep people out.</summary>
    public int Barriers { get; init; }

    /// <summary>Barriers that it takes away.</summary>
    public int Features { get; init; }

    public int Start { get; init; }

    public int End { get; init; }

    /// <summary>Alternatives of an extra rule; none if there is no rule.</summary>
    public Alternative[] Rule { get; init; } = [];
}
