namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>
/// What protection costs: cells and cases that are not shown. Each cell counts once, however many tables show it. For the office only.
/// </summary>
/// <param name="Cells">All cells.</param>
/// <param name="Primary">Cells hidden for their own sake.</param>
/// <param name="Secondary">Cells hidden for the sake of others.</param>
/// <param name="PrimaryCases">Sum of the counts of the former, as far as known.</param>
/// <param name="SecondaryCases">Sum of the counts of the latter.</param>
public sealed record DisclosureLoss(int Cells, int Primary, int Secondary, long PrimaryCases, long SecondaryCases)
{
    /// <summary>Hidden cells in percent of all, rounded half away from zero to one decimal; 0 if there is no cell.</summary>
    public decimal PercentHidden => Cells == 0 ? 0 : Math.Round((Primary + Secondary) * 100m / Cells, 1, MidpointRounding.AwayFromZero);

    /// <summary>The loss in words.</summary>
    public LocalizedText Text
    {
        get
        {
            var percent = PercentHidden.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);
            return new(
                $"{Primary} von {Cells} Zellen primär und {Secondary} sekundär gesperrt ({percent.Replace('.', ',')} %)",
                $"{Primary} of {Cells} cells primarily and {Secondary} secondarily suppressed ({percent} %)");
        }
    }
}
