namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>An outcome that depends on nothing; <see langword="null"/> is unknown.</summary>
internal sealed record Constant(bool? Outcome) : Formula
{
    public override bool? Evaluate(Assignment assignment) => Outcome;
}
