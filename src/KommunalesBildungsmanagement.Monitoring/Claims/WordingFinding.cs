using KommunalesBildungsmanagement.Evaluations;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>What one passage of a text was read as.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Verdict">What it was read as.</param>
/// <param name="Mark">The words that decided; empty if nothing was recognised.</param>
/// <param name="Implies">The kind of claim that it makes; <see langword="null"/> if it makes none, or nobody knows.</param>
public sealed record WordingFinding(string Passage, WordingVerdict Verdict, string Mark, ClaimKind? Implies);
