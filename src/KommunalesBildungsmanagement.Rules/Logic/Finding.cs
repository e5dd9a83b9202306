using System.Collections.Generic;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>One thing that is wrong with a rule, with the parts that it is about.</summary>
/// <param name="Kind">What is wrong. Every kind but <see cref="FindingKind.NotDecided"/> is proved.</param>
/// <param name="Parts">
/// The parts it is about: of a contradiction, conditions that cannot all hold, none of which can be left out; else one part.
/// </param>
/// <param name="Example">Where it helps, a case that shows it: for a part that is never violated or superfluous, one that meets the rule.</param>
internal sealed record Finding(FindingKind Kind, IReadOnlyList<Formula> Parts, Assignment? Example = null);
