using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>Why a cell is shown as it is.</summary>
internal static class DisclosureReasons
{
    public static LocalizedText Of(CellStatus status, Figure raw, DisclosurePolicy policy, IReadOnlyList<Requirement> requirements) => status switch
    {
        CellStatus.PrimarySuppressed when raw.Value is null => new(
            "schon in der Quelle geheim oder unbekannt", "secret or unknown in the source already"),
        CellStatus.PrimarySuppressed => Primary(policy, requirements[0].Rule),
        CellStatus.SecondarySuppressed when requirements.Count > 0 => new(
            "in der früheren Ausgabe gesperrt und bleibt es", "suppressed in the earlier edition, and stays so"),
        CellStatus.SecondarySuppressed => new(
            "gesperrt, weil sich sonst eine andere gesperrte Zelle berechnen ließe",
            "suppressed because another suppressed cell could otherwise be computed"),
        CellStatus.Rounded when policy.RoundingBase is { } @base => new(
            $"für sich auf ein Vielfaches von {@base} gerundet", $"rounded on its own to a multiple of {@base}"),
        CellStatus.Rounded => new("schon in der Quelle gerundet", "rounded in the source already"),
        CellStatus.NotReliable => new("Zahlenwert nach der Quelle nicht sicher genug", "not reliable enough according to the source"),
        CellStatus.ExactZero => new("genau null", "exactly zero"),
        _ when raw.Value is null => raw.Text,
        _ => new($"mindestens {policy.MinimumCount}", $"{policy.MinimumCount} or more"),
    };

    private static LocalizedText Primary(DisclosurePolicy policy, SensitivityRule rule) => rule switch
    {
        SensitivityRule.Zero => new("dass niemand dazu zählt, verrät etwas", "that nobody is counted here discloses something"),
        SensitivityRule.Group => new("alle einer Gruppe sind in dieser Kategorie", "all of a group are in this category"),
        SensitivityRule.Dominance => new(
            "einzelne große Beiträge beherrschen den Wert", "single large contributions dominate the count"),
        _ => new($"weniger als {policy.MinimumCount} Fälle", $"fewer than {policy.MinimumCount} cases"),
    };
}
