using KommunalesBildungsmanagement.Monitoring.Steering.Trails;

namespace KommunalesBildungsmanagement.Monitoring.Steering.Papers;

/// <summary>The log of decisions: resolutions and steering decisions in order of their days.</summary>
/// <param name="Entries">The entries.</param>
public sealed record SteeringLog(ValueList<SteeringLogEntry> Entries)
{
    /// <summary>The log of a loop, with remarks.</summary>
    /// <param name="loop">The loop.</param>
    public static SteeringLog Of(SteeringLoop loop)
    {
        ArgumentNullException.ThrowIfNull(loop);
        var resolutions = loop.Records.Resolutions.Select(r => (
            r.Id, Entry: new SteeringLogEntry(r.On, TrailTexts.Resolution(r, loop)) { Remark = r.Remark }));
        var decisions = loop.Records.Decisions.Select(d => (
            d.Id, Entry: new SteeringLogEntry(d.On, TrailTexts.Decision(d, loop)) { Remark = d.Remark }));
        return new(resolutions.Concat(decisions).OrderBy(e => e.Entry.On).ThenBy(e => e.Id, StringComparer.Ordinal)
            .ThenBy(e => e.Entry.Text.German, StringComparer.Ordinal).Select(e => e.Entry).ToValueList());
    }

    /// <summary>The log without remarks: what may be passed on. Where one was taken out, the entry says so.</summary>
    public SteeringLog Redact() => new(Entries
        .Select(e => e with { Remark = null, IsRedacted = e.IsRedacted || e.Remark is not null }).ToValueList());
}
