using System;
using System.Collections.Generic;
using System.Linq;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Periods in the order of their starts: where they overlap, and where there is a gap.</summary>
internal sealed class Timeline
{
    private readonly List<Dated> _entries;

    public Timeline(IEnumerable<Dated> entries) => _entries = [.. entries.OrderBy(e => e.Period.From).ThenBy(e => e.Period.To ?? DateTime.MaxValue)];

    /// <summary>The entry that holds longest; <see langword="null"/> if there is none.</summary>
    public Dated? Last
    {
        get
        {
            Dated? last = null;
            foreach (var entry in _entries) last = last is null || !entry.Period.EndsNoLaterThan(last.Period) ? entry : last;
            return last;
        }
    }

    /// <summary>Each entry that starts before an earlier one has ended.</summary>
    public IEnumerable<(Dated Earlier, Dated Later, Period Days)> Overlaps() =>
        Neighbours().Where(n => !n.Earlier.Period.EndsBefore(n.Later.Period.From))
            .Select(n => (n.Earlier, n.Later, n.Earlier.Period.And(n.Later.Period)!.Value));

    /// <summary>Each entry that starts later than the day after every earlier one has ended.</summary>
    public IEnumerable<(Dated Earlier, Dated Later, Period Days)> Gaps()
    {
        foreach (var (earlier, later) in Neighbours())
        {
            if (earlier.Period.Until(later.Period) is { } days) yield return (earlier, later, days);
        }
    }

    /// <summary>The day before the next start after this one; <see langword="null"/> if nothing starts later.</summary>
    public DateTime? DayBeforeNext(Dated entry)
    {
        foreach (var other in _entries)
        {
            if (other.Period.From > entry.Period.From) return other.Period.From.AddDays(-1);
        }

        return null;
    }

    /// <summary>Each entry but the first, with the longest of those before it.</summary>
    private IEnumerable<(Dated Earlier, Dated Later)> Neighbours()
    {
        for (var (i, longest) = (1, 0); i < _entries.Count; i++)
        {
            yield return (_entries[longest], _entries[i]);
            if (!_entries[i].Period.EndsNoLaterThan(_entries[longest].Period)) longest = i;
        }
    }
}
