using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>Linked tables after disclosure control, with the proofs and the loss. Only the figures of the tables may leave the office.</summary>
public sealed class ProtectedPublication
{
    private readonly Dictionary<Breakdown, IntervalGuarantee> _guarantees;

    internal ProtectedPublication(
        DisclosurePolicy policy, ValueList<ProtectedTable> tables, IEnumerable<IntervalGuarantee> guarantees, DisclosureLoss loss)
    {
        (Policy, Tables, Loss) = (policy, tables, loss);
        _guarantees = guarantees.ToDictionary(g => g.Cell);
    }

    /// <summary>The policy that was applied.</summary>
    public DisclosurePolicy Policy { get; }

    /// <summary>The tables, in the order in which they were given.</summary>
    public ValueList<ProtectedTable> Tables { get; }

    /// <summary>What it cost.</summary>
    public DisclosureLoss Loss { get; }

    /// <summary>
    /// What remains possible about a hidden cell; <see langword="null"/> if it is shown, or if the source hid it: then its protection is the source's
    /// and nothing is known about it here.
    /// </summary>
    /// <param name="cell">The cell.</param>
    public IntervalGuarantee? GuaranteeOf(Breakdown cell) => _guarantees.GetValueOrDefault(cell);
}
