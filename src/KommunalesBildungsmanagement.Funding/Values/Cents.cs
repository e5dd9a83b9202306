namespace KommunalesBildungsmanagement.Funding;

/// <summary>The one rounding at the end of a calculation.</summary>
internal static class Cents
{
    /// <summary>To cents, half away from zero: what is due.</summary>
    public static Money Nearest(decimal euros) => new(Math.Round(euros, 2, MidpointRounding.AwayFromZero));

    /// <summary>Down to cents: a ceiling ("up to") is never rounded up, or an amount above it would seem allowed.</summary>
    public static Money Down(decimal euros) => new(Math.Round(euros, 2, MidpointRounding.ToZero));
}
