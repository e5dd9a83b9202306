namespace KommunalesBildungsmanagement.Barriers;

/// <summary>Bildungshemmnis: something that keeps people from learning.</summary>
/// <param name="Code">Stable code, e.g. <c>B-COST</c>.</param>
/// <param name="Label">The name.</param>
/// <param name="Classes">Its classes, at least one.</param>
public sealed record Barrier(string Code, LocalizedText Label, ValueList<BarrierClass> Classes)
{
    /// <summary>Stable code, not blank.</summary>
    public string Code { get; init => field = Require.Text(value); } = Require.Text(Code, nameof(Code));

    /// <summary>Its classes, at least one.</summary>
    public ValueList<BarrierClass> Classes { get; init => field = Require.Distinct(Require.AtLeastOne(value)); } =
        Require.Distinct(Require.AtLeastOne(Classes, nameof(Classes)), nameof(Classes));

    /// <summary>What typically removes it.</summary>
    public LocalizedText? TypicalRemedy { get; init; }

    /// <summary>
    /// The same barrier in other schemes. The obstacle codes of the Adult Education Survey are not among them: nobody here has seen them.
    /// </summary>
    public ValueList<ExternalCode> ExternalCodes { get; init; } = [];

    /// <summary>Code and name.</summary>
    public override string ToString() => $"{Code} {Label.German}";
}
