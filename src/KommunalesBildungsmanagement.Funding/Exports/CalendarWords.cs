using System.Globalization;
using KommunalesBildungsmanagement.Funding.Calendars;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Funding.Exports;

/// <summary>Words that several exports need.</summary>
internal static class CalendarWords
{
    private static readonly ValueFormat<ObligationState> States = ValueFormat.For<ObligationState>();

    public static LocalizedText Of(ObligationState state) => States.Describe(state);

    /// <summary>Whether there is nothing left to do.</summary>
    public static bool IsDone(ObligationState state) => state switch
    {
        ObligationState.Done or ObligationState.DoneLate => true,
        ObligationState.Unknown or ObligationState.Open or ObligationState.Extended or ObligationState.Overdue => false,
        _ => throw new ArgumentException($"{state} is no state.", nameof(state)),
    };

    /// <summary>"de" or "en": the language that <see cref="LocalizedText.In"/> chooses.</summary>
    public static string Language(CultureInfo culture) => new LocalizedText("de", "en").In(culture);

    public static LocalizedText Day(LocalDate? day) =>
        day is { } known ? new(DateRange.German(known), DateRange.English(known)) : new("nicht bekannt", "not known");

    /// <summary>What must be done, with the part of the case it is about.</summary>
    public static LocalizedText Duty(Obligation obligation) => obligation.Finding.Item is { } item
        ? new($"{obligation.Text.German} [{item}]", $"{obligation.Text.English} [{item}]")
        : obligation.Text;

    public static string Sources(RuleEntry rule, CultureInfo culture) => string.Join("; ", rule.Citations.Select(c => c.Text.In(culture)));
}
