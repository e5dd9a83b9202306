namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>What can be wrong with a rule as it stands, whoever it is applied to.</summary>
internal enum FindingKind
{
    /// <summary>The scope is never true.</summary>
    NeverApplies,

    /// <summary>Nobody in scope can meet the requirement.</summary>
    Contradiction,

    /// <summary>Nobody in scope can violate the requirement.</summary>
    NeverViolated,

    /// <summary>An alternative is never true where it would count.</summary>
    DeadAlternative,

    /// <summary>Without this part, every outcome stays as it is.</summary>
    RedundantPart,

    /// <summary>The effort did not suffice to look at everything.</summary>
    NotDecided,
}
