using KommunalesBildungsmanagement.Funding.EsfOperations;
using KommunalesBildungsmanagement.Funding.Participations;

namespace KommunalesBildungsmanagement.Funding.ParticipantIndicators;

/// <summary>An indicator that counts people. Name, validity and sources are those of its rule; nothing is written twice.</summary>
/// <remarks>A host adds indicators of its programme by a rule of its own. Immutable; equality is by value of its parts.</remarks>
/// <param name="Rule">Whether a person counts.</param>
/// <param name="Generation">The regulation it belongs to.</param>
/// <param name="Timing">Which day it looks at.</param>
/// <param name="Sensitivity">Personal (*) or special (**) data, as the regulation marks it.</param>
public sealed record ParticipantIndicator(
    CompiledRule<Participation> Rule, EsfGeneration Generation, IndicatorTiming Timing, Sensitivity Sensitivity = Sensitivity.Personal)
{
    /// <summary>Its code, e.g. "EECO02".</summary>
    public string Code { get; } = Rule.Entry.Id;

    /// <summary>Its name in the regulation.</summary>
    public LocalizedText Name => Rule.Entry.Text;

    /// <summary>First day it is asked for.</summary>
    public LocalDate From => Rule.Entry.From;

    /// <summary>Last day it is asked for; <see langword="null"/> while no end is known.</summary>
    public LocalDate? To { get; } = Rule.Entry.To;

    /// <summary>Where it stands, and how well each source is known: the regulation first, then what confirms the code.</summary>
    public ValueList<Citation> Sources => Rule.Entry.Citations;

    /// <summary>Code of the indicator that everybody in this one is in too; <see langword="null"/> if there is none.</summary>
    public string? PartOf { get; init; }

    /// <summary>Whether its figures come from a representative sample only.</summary>
    public bool IsSampled { get; init; }

    /// <summary>Whether a participant declined to answer what this indicator asks; without it nobody can.</summary>
    public Func<Participation, bool>? IsRefusedBy { get; init; }

    /// <summary>Whether it was still asked for when somebody entered.</summary>
    /// <param name="entry">The day of entry.</param>
    public bool IsAskedOn(LocalDate? entry) => To is not { } to || entry is not { } day || day <= to;

    /// <summary>Its code.</summary>
    public override string ToString() => Code;
}
