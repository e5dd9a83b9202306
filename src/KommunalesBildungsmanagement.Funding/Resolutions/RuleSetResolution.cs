using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.RulePacks;

namespace KommunalesBildungsmanagement.Funding.Resolutions;

/// <summary>
/// Which rules apply to a case, before any of them runs. Individual clauses of the notice go before the conditions it names, special conditions
/// before general ones, and those before the law; a newer edition never replaces the one in the notice.
/// </summary>
public static class RuleSetResolution
{
    /// <summary>The edition of the BNBest-BMBF 98 that was read.</summary>
    private static readonly LocalDate BnBestBmbf98Edition = new(2006, 4, 1);

    /// <summary>The edition of the BNBest-Abruf that was read.</summary>
    private static readonly LocalDate AbrufEdition = new(2015, 1, 1);

    /// <summary>What applies, general conditions first. What cannot be resolved is missing here, and a finding of the pack RES says so.</summary>
    /// <param name="case">The case.</param>
    /// <param name="today">The day of the evaluation, for law that applies to everybody at any time.</param>
    public static IEnumerable<AppliedRules> Of(FundingCase @case, LocalDate today)
    {
        yield return new(StandardPacks.Resolution, today, new("immer zuerst", "always first"));
        var notice = @case.Notice;
        if (notice.Edition is { } edition)
        {
            var pack = edition.Document == Editions.ConditionsDocument.AnbestGk ? StandardPacks.AnbestGk : StandardPacks.AnbestP;
            yield return new(pack, edition.ReferenceDate, Named(edition.Text));
        }

        if (Names(notice, SpecialCondition.BnBestBmbf98))
        {
            yield return new(StandardPacks.BnBestBmbf98, BnBestBmbf98Edition, Named(StandardPacks.BnBestBmbf98.Name));
            yield return new(ProgrammePacks.FederalPublicityPack, BnBestBmbf98Edition, Named(StandardPacks.BnBestBmbf98.Name));
        }

        if (Names(notice, SpecialCondition.BnBestAbruf) || Names(notice, SpecialCondition.BnBestMittelbarerAbrufBmbf))
            yield return new(StandardPacks.Abruf, AbrufEdition, Named(StandardPacks.Abruf.Name));
        foreach (var rules in ProgrammePacks.Of(@case.Programme).Select(p => OfProgramme(p, @case)).OfType<AppliedRules>()) yield return rules;
        foreach (var pack in GeneralPacks.All) yield return new(pack, today, new("gilt immer", "always applies"));
    }

    // The day of the notice chooses versions. Where there is only one, nothing is to be chosen, and a missing day stops nothing.
    private static AppliedRules? OfProgramme(RulePack pack, FundingCase @case)
    {
        var name = ValueFormat.For<KnownProgramme>().Describe(@case.Programme);
        if (@case.Notice.IssuedOn is { } issuedOn) return new(pack, issuedOn, new($"Programm: {name.German}", $"programme: {name.English}"));
        return pack.OnlyVersion is { } day
            ? new(
                pack, day,
                new($"Programm: {name.German}; es gibt nur eine Fassung, das fehlende Datum des Bescheids wählt nichts aus",
                    $"programme: {name.English}; there is only one version, so the missing date of the notice chooses nothing"))
            : null;
    }

    private static bool Names(GrantNotice notice, SpecialCondition condition) => notice.SpecialConditions?.Contains(condition) == true;

    private static LocalizedText Named(LocalizedText name) =>
        new($"im Bescheid genannt: {name.German}", $"named in the notice: {name.English}");
}
