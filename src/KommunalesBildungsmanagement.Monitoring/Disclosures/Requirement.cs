namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>What must remain possible about a cell for somebody who sees only what is published.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Rule">Why.</param>
/// <param name="Above">How far above the true count it must be able to lie.</param>
/// <param name="Below">How far below.</param>
/// <param name="Width">How far apart lowest and highest must be; no less than above and below together.</param>
/// <param name="Within">The dimension in which the sum must stay; <see cref="PublicationCells.None"/> if any may change.</param>
internal sealed record Requirement(int Cell, SensitivityRule Rule, long Above, long Below, long Width, int Within = PublicationCells.None);
