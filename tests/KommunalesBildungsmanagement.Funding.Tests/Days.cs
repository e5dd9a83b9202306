namespace KommunalesBildungsmanagement.Funding.Tests;

/// <summary>Days as ISO text, so that a table of them reads like a table.</summary>
internal static class Days
{
    public static LocalDate Of(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
