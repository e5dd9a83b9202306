namespace KommunalesBildungsmanagement.Offerings;

/// <summary>
/// Whom an offering addresses, and whom it is to help. A workshop for companies that employ refugees addresses trainers and helps refugees.
/// </summary>
/// <param name="Direct">Ids of the target groups that take part; empty for everybody.</param>
/// <param name="Beneficiaries">Ids of the target groups that are to benefit; empty if they are those who take part.</param>
public sealed record Audience(ValueList<string> Direct, ValueList<string> Beneficiaries)
{
    /// <summary>Ids of the target groups that take part, each once; empty for everybody.</summary>
    public ValueList<string> Direct { get; init => field = Require.Distinct(value); } = Require.Distinct(Direct, nameof(Direct));

    /// <summary>Ids of the target groups that are to benefit, each once; empty if they are those who take part.</summary>
    public ValueList<string> Beneficiaries { get; init => field = Require.Distinct(value); } = Require.Distinct(Beneficiaries, nameof(Beneficiaries));

    /// <summary>Everybody.</summary>
    public static Audience Everybody { get; } = new([], []);

    /// <summary>Whether those who take part are others than those who benefit.</summary>
    public bool IsIndirect => Beneficiaries.Count > 0 && !Beneficiaries.All(Direct.Contains);
}
