namespace KommunalesBildungsmanagement.Monitoring.Tests.Disclosures.Attacks;

/// <summary>Narrows the bounds of cells equation by equation until nothing changes: weaker than linear programming, but fit for large tables.</summary>
internal static class PropagationAttack
{
    public static (long[] Low, long[] High) Run(PublishedView view)
    {
        const long Unbounded = long.MaxValue / 1024;
        var low = view.Low.ToArray();
        var high = view.High.Select(h => h ?? Unbounded).ToArray();
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var (sum, parts) in view.Equations)
            {
                var (least, most) = (parts.Sum(p => low[p]), Math.Min(Unbounded, parts.Sum(p => high[p])));
                changed |= Narrow(sum, least, most);
                foreach (var part in parts)
                {
                    // Without a bound elsewhere in the sum nothing follows for the part.
                    var others = parts.Any(p => p != part && high[p] >= Unbounded) ? Unbounded : most - high[part];
                    if (high[part] >= Unbounded) others = parts.Where(p => p != part).Sum(p => high[p]);
                    changed |= Narrow(part, low[sum] - others, high[sum] - (least - low[part]));
                    least = parts.Sum(p => low[p]);
                    most = Math.Min(Unbounded, parts.Sum(p => high[p]));
                }
            }
        }

        return (low, high);

        bool Narrow(int cell, long least, long most)
        {
            var narrower = least > low[cell] || most < high[cell];
            if (narrower) (low[cell], high[cell]) = (Math.Max(low[cell], least), Math.Min(high[cell], most));
            return narrower;
        }
    }
}
