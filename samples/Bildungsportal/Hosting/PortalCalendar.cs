namespace Bildungsportal.Hosting;

/// <summary>The day that counts: in Germany, or the fixed one of the options.</summary>
public sealed class PortalCalendar(IClock clock, PortalOptions options)
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    /// <summary>Today.</summary>
    public LocalDate Today => options.Today ?? clock.GetCurrentInstant().InZone(Berlin).Date;
}
