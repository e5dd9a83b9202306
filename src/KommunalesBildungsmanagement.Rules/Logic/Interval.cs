namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>A range of numbers; an end may be absent, included or open.</summary>
internal readonly struct Interval(Rational? low, bool isLowOpen, Rational? high, bool isHighOpen)
{
    public static Interval Everything => new(null, false, null, false);

    public Rational? Low => low;

    public bool IsLowOpen => isLowOpen;

    public Rational? High => high;

    public bool IsHighOpen => isHighOpen;

    public bool IsEmpty => low is { } l && high is { } h && (l > h || (l == h && (isLowOpen || isHighOpen)));

    public Interval From(Rational value, bool isOpen = false) =>
        low is not { } l || value > l || (value == l && isOpen) ? new(value, isOpen, high, isHighOpen) : this;

    public Interval UpTo(Rational value, bool isOpen = false) =>
        high is not { } h || value < h || (value == h && isOpen) ? new(low, isLowOpen, value, isOpen) : this;

    public Interval And(Interval other)
    {
        var result = this;
        if (other.Low is { } l) result = result.From(l, other.IsLowOpen);
        if (other.High is { } h) result = result.UpTo(h, other.IsHighOpen);
        return result;
    }

    public bool Contains(Rational value) =>
        !(low is { } l && (value < l || (value == l && isLowOpen))) && !(high is { } h && (value > h || (value == h && isHighOpen)));
}
