namespace KommunalesBildungsmanagement.Funding.Calculations.Interests;

/// <summary>The Basiszinssatz (§ 247 BGB) of one half-year.</summary>
/// <param name="HalfYear">The half-year.</param>
/// <param name="Percent">The rate in percent a year; it was negative from 2013 to 2022.</param>
/// <param name="Source">Where it was read. A rate whose source is unstated or unverified is not used.</param>
public sealed record BaseRate(HalfYear HalfYear, [property: Unit("%")] decimal Percent, Citation Source)
{
    internal bool IsUsable => Source.Confidence is Confidence.Read or Confidence.Reported or Confidence.Inferred;
}
