namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>Why a cell would disclose something.</summary>
internal enum SensitivityRule
{
    SmallCount,
    Zero,
    Group,
    Dominance,
    HiddenEarlier,
    HiddenBeside,
}
