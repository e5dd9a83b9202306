namespace KommunalesBildungsmanagement.Funding.Editions;

/// <summary>
/// The editions of ANBest-Gk and ANBest-P whose wording was read. An edition that is not here is not known, and nothing is computed from it.
/// </summary>
/// <remarks>
/// Four forms in circulation bear a wrong title: 0325a is titled "April 2025" and is of 01.01.2012; 0323d is titled "April 2025" and is of
/// 13.06.2019; 0322 is titled "ANBest-GK, September 2025" and is ANBest-P of April 2006; 0323 is titled "ANBest-P-Kosten, September 2025" and
/// opens with ANBest-P of 01.01.2012. What counts is the Stand printed in the text. The texts of 2024 and 2025 print none. For 2024 the forms
/// 0325e and 0323e are titled "Juli 2024" and catalogued as 2024-05; the sister ANBest-P-Kosten (form 0328a) print "Stand: 17. Mai 2024". So each
/// day from May to July 2024 names that edition. For 2025 title and catalogue (forms 0325f and 0323f) both say April. The page docs/editions.md
/// tells what each edition says.
/// </remarks>
public static class ConditionsEditions
{
    /// <summary>All editions, by document, then by age.</summary>
    public static ValueList<ConditionsEdition> All { get; } =
    [
        Of(ConditionsDocument.AnbestGk, new(2006, 4, 1), new(2006, 4, 30)),
        Of(ConditionsDocument.AnbestGk, new(2012, 1, 1)),
        Of(ConditionsDocument.AnbestGk, new(2014, 1, 1)),
        Of(ConditionsDocument.AnbestGk, new(2016, 11, 4)),
        Of(ConditionsDocument.AnbestGk, new(2019, 6, 13)),
        Of(ConditionsDocument.AnbestGk, new(2024, 5, 1), new(2024, 7, 31)),
        Of(ConditionsDocument.AnbestGk, new(2025, 4, 1), new(2025, 4, 30)),
        Of(ConditionsDocument.AnbestP, new(2006, 4, 1), new(2006, 4, 30)),
        Of(ConditionsDocument.AnbestP, new(2012, 1, 1)),
        Of(ConditionsDocument.AnbestP, new(2014, 1, 1)),
        Of(ConditionsDocument.AnbestP, new(2016, 11, 4)),
        Of(ConditionsDocument.AnbestP, new(2018, 6, 13)),
        Of(ConditionsDocument.AnbestP, new(2019, 6, 13)),
        Of(ConditionsDocument.AnbestP, new(2024, 5, 1), new(2024, 7, 31)),
        Of(ConditionsDocument.AnbestP, new(2025, 4, 1), new(2025, 4, 30)),
    ];

    /// <summary>
    /// The edition that a notice names; <see langword="null"/> if no known edition bears that Stand. The next older one is not guessed.
    /// </summary>
    /// <param name="document">The document named.</param>
    /// <param name="stand">The Stand named.</param>
    public static ConditionsEdition? Find(ConditionsDocument document, LocalDate stand) =>
        All.FirstOrDefault(e => e.Document == document && e.NamedAs.Contains(stand));

    private static ConditionsEdition Of(ConditionsDocument document, LocalDate first, LocalDate? last = null) =>
        new(document, new(first, last ?? first), Confidence.Read);
}
