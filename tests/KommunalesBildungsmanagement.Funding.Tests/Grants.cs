using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Dossiers;
using KommunalesBildungsmanagement.Funding.Editions;

namespace KommunalesBildungsmanagement.Funding.Tests;

/// <summary>Funding cases for tests: complete notices, of which a test changes what it is about.</summary>
internal static class Grants
{
    /// <summary>A grant to a Landkreis under ANBest-Gk of a given Stand and BNBest-BMBF 98.</summary>
    public static FundingCase Municipality(LocalDate start, LocalDate end, LocalDate? stand = null) => new()
    {
        Id = "gk",
        Title = "Landkreis",
        Programme = KnownProgramme.BildungIntegriert,
        Notice = new()
        {
            IssuedOn = start,
            Recipient = RecipientKind.Municipality,
            Conditions = ConditionsDocument.AnbestGk,
            ConditionsStand = stand ?? new(2014, 1, 1),
            SpecialConditions = [SpecialCondition.BnBestBmbf98],
            Financing = FinancingKind.Proportional,
            Payment = PaymentMode.Request,
            PeriodStart = start,
            PeriodEnd = end,
        },
    };

    /// <summary>A grant to an association under ANBest-P of a given Stand.</summary>
    public static FundingCase Association(LocalDate start, LocalDate end, LocalDate? stand = null)
    {
        var grant = Municipality(start, end);
        return grant with
        {
            Id = "p",
            Notice = grant.Notice with
            {
                Recipient = RecipientKind.Other,
                Conditions = ConditionsDocument.AnbestP,
                ConditionsStand = stand ?? new(2019, 6, 13),
                SpecialConditions = [],
            },
        };
    }

    /// <summary>The finding of one rule.</summary>
    public static CaseFinding Judge(this FundingCase grant, string rule, LocalDate today, string? item = null) =>
        Dossier.Of(grant, today).Find(rule, item) ?? throw new InvalidOperationException($"{rule} did not run.");
}
