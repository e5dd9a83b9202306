namespace KommunalesBildungsmanagement.Matching;

/// <summary>What an independent check of placements found.</summary>
/// <param name="Violations">Everything that is wrong; empty for a stable result.</param>
/// <param name="StableResultExists">
/// Whether there is a stable result at all: false only if every possible result was tried, unknown if that was too much.
/// </param>
[ResultMatters]
public sealed record StabilityReport(ValueList<Violation> Violations, Truth StableResultExists)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsStable => Violations.Count == 0;

    /// <summary>The finding in a sentence.</summary>
    public LocalizedText Text => IsStable
        ? new(
            "Das Ergebnis ist stabil: Niemand wird übergangen, kein Platz bleibt ungenutzt.",
            "The result is stable: nobody is passed over, no place is wasted.")
        : StableResultExists.IsTrue ? new(
            $"Das Ergebnis hat {Violations.Count} Mängel; ein stabiles Ergebnis ist möglich.",
            $"The result has {Violations.Count} faults; a stable result exists.")
        : StableResultExists.IsFalse ? new(
            $"Das Ergebnis hat {Violations.Count} Mängel; ein stabiles Ergebnis gibt es nicht, alle Möglichkeiten wurden geprüft.",
            $"The result has {Violations.Count} faults; a stable result does not exist, all possibilities were tried.")
        : new(
            $"Das Ergebnis hat {Violations.Count} Mängel; ein stabiles wurde nicht gefunden.",
            $"The result has {Violations.Count} faults; a stable one was not found.");
}
