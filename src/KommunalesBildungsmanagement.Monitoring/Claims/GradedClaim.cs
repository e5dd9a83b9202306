using KommunalesBildungsmanagement.Evaluations;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>What became of a proposed sentence: whether it stands, why not, and the sentence that the study carries.</summary>
public sealed record GradedClaim
{
    /// <summary>What was proposed.</summary>
    public required ProposedClaim Claim { get; init; }

    /// <summary>Everything that stands against it, and warnings; each names its rule.</summary>
    public required ValueList<ReviewNote> Notes { get; init; }

    /// <summary>Whether it may be said as proposed. A text that was not recognised still needs a reader: see the notes.</summary>
    public bool IsCarried => !Notes.Any(n => n.IsRefusal);

    /// <summary>What the written sentence says; <see langword="null"/> without a sentence.</summary>
    public required ClaimKind? SentenceKind { get; init; }

    /// <summary>The sentence that the study carries; <see langword="null"/> if nothing may be said.</summary>
    public required LocalizedText? Sentence { get; init; }

    /// <summary>What the proposed texts were read as.</summary>
    public required ValueList<WordingReading> Wording { get; init; }

    /// <summary>The figures it was judged by.</summary>
    public required StudyAnalysis Analysis { get; init; }
}
