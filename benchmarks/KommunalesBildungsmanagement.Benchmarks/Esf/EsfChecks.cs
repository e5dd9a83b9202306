using System.Globalization;
using KommunalesBildungsmanagement.Funding.Participations;
using NodaTime;

namespace KommunalesBildungsmanagement.Benchmarks.Esf;

/// <summary>
/// Seven rules about the record of a participant. The answer about a record is a mask: a bit for each rule that applies and is not surely met. A sum
/// over all masks tells whether two ways agree.
/// </summary>
public sealed class EsfChecks
{
    public static readonly LocalDate Today = new(2026, 11, 22);

    private static readonly CompiledRule<Participation>[] Rules =
    [
        ParticipationRules.Compiled.AgeAtEntry, ParticipationRules.Compiled.OneStatus, ParticipationRules.Compiled.Complete,
        ParticipationRules.Compiled.PartOneComplete, ParticipationRules.Compiled.ImmediateResults, ParticipationRules.Compiled.LongerTermResults,
        ParticipationRules.Compiled.LongEnough,
    ];

    private readonly RuleContext _context = new(Today);
    private readonly EsfValidator _validator = new(Today);

    /// <summary>Masks of records, mixed in their order.</summary>
    public static ulong Sum(ReadOnlySpan<Participation> records, Func<Participation, int> mask)
    {
        var sum = 17UL;
        foreach (var record in records) sum = (sum * 1_099_511_628_211UL) ^ (ulong)mask(record);
        return sum;
    }

    public int Generated(Participation record)
    {
        var mask = 0;
        for (var n = 0; n < Rules.Length; n++)
        {
            if (Rules[n].Evaluate(record, _context) is RuleVerdict.NotMet or RuleVerdict.Undetermined or RuleVerdict.Pending) mask |= 1 << n;
        }

        return mask;
    }

    public int FluentValidation(Participation record)
    {
        var mask = 0;
        foreach (var error in _validator.Validate(record).Errors) mask |= 1 << int.Parse(error.ErrorCode, CultureInfo.InvariantCulture);
        return mask;
    }
}
