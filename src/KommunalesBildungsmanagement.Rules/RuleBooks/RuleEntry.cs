using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>What a catalogue says about one version of a rule. Equality is by value; immutable.</summary>
public sealed record RuleEntry
{
    private RuleEntry()
    {
    }

    /// <summary>Id of the rule set.</summary>
    public required string RuleSet { get; init; }

    /// <summary>Id of the rule; its versions share it.</summary>
    public required string Id { get; init; }

    /// <summary>What it decides about.</summary>
    public required RuleKind Kind { get; init; }

    /// <summary>Where it can be executed.</summary>
    public required RunsIn RunsIn { get; init; }

    /// <summary>Id of the rule it displaces where it applies.</summary>
    public string? ExceptionTo { get; init; }

    /// <summary>First day in force.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Last day in force; <see langword="null"/> while no end is known.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The norm in one sentence.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>How much it weighs if it is not met.</summary>
    public RuleSeverity Severity { get; init; }

    /// <summary>Whether it is a deadline, so that <see cref="RuleConditions{T}.DueOf"/> may know a day.</summary>
    public bool IsDeadline { get; init; }

    /// <summary>What follows where it is not met, if stated.</summary>
    public LocalizedText? Consequence { get; init; }

    /// <summary>What to do where it is not met or not decided, if stated.</summary>
    public LocalizedText? NextStep { get; init; }

    /// <summary>What the norm does not settle, if stated.</summary>
    public LocalizedText? Unsettled { get; init; }

    /// <summary>The sources, in the order they are written.</summary>
    public required ValueList<Citation> Citations { get; init; }

    /// <summary>Names of the terms it reads, in alphabetical order.</summary>
    public required ValueList<string> Reads { get; init; }

    /// <summary>The least well known of its sources; <see cref="Confidence.Unstated"/> if there is none.</summary>
    public Confidence Confidence => Citations.Select(c => c.Confidence).DefaultIfEmpty(Confidence.Unstated).Max();

    /// <summary>The method it is written in, e.g. "AnbestGk.FinalUseReportInTime".</summary>
    public required string Member { get; init; }

    /// <summary>
    /// 16 hexadecimal digits over id, validity, exception and condition: kept with a verdict, they tell later whether the rule is still the same.
    /// Wording and citations do not count.
    /// </summary>
    public required string ContentHash { get; init; }

    /// <summary>Whether this version is in force on a day.</summary>
    /// <param name="day">The day, as a rule <see cref="RuleContext.ReferenceDate"/>.</param>
    public bool IsInForceOn(LocalDate day) => From <= day && (To is not { } to || day <= to);

    /// <summary>Rule and version, e.g. "ANBEST-GK-6.1 (2019-06-13)".</summary>
    public override string ToString() => $"{Id} ({LocalDatePattern.Iso.Format(From)})";

    /// <summary>Reads what the generator has written.</summary>
    internal static RuleEntry Read(JsonElement data)
    {
        string? Optional(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value.GetString() : null;
        LocalDate? Day(JsonElement of, string name) => Optional(of, name) is { } text ? LocalDatePattern.Iso.Parse(text).Value : null;
        string Required(JsonElement of, string name) => Optional(of, name) ?? throw new InvalidOperationException($"Rule data without '{name}'.");
        LocalizedText? Words(string name) =>
            data.TryGetProperty(name, out var words) ? new(Required(words, "de"), Required(words, "en")) : null;
        return new()
        {
            RuleSet = Required(data, "ruleSet"),
            Id = Required(data, "id"),
            Kind = (RuleKind)data.GetProperty("kind").GetInt32(),
            RunsIn = (RunsIn)data.GetProperty("runsIn").GetInt32(),
            ExceptionTo = Optional(data, "exceptionTo"),
            From = Day(data, "from")!.Value,
            To = Day(data, "to"),
            Text = new(Required(data, "de"), Required(data, "en")),
            Severity = data.TryGetProperty("severity", out var severity) ? (RuleSeverity)severity.GetInt32() : default,
            IsDeadline = data.TryGetProperty("due", out _),
            Consequence = Words("consequence"),
            NextStep = Words("nextStep"),
            Unsettled = Words("unsettled"),
            Citations = data.GetProperty("cites").EnumerateArray().Select(c => new Citation(
                Required(c, "document"), Required(c, "place"), Day(c, "edition"), Optional(c, "url"),
                (Confidence)c.GetProperty("confidence").GetInt32())).ToValueList(),
            Reads = data.GetProperty("reads").EnumerateArray().Select(r => r.GetString()!).ToValueList(),
            Member = Required(data, "member"),
            ContentHash = Required(data, "hash"),
        };
    }
}
