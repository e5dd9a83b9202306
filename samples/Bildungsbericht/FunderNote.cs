using KommunalesBildungsmanagement.Funding.Cases;

namespace Bildungsbericht;

/// <summary>What a funder wants to be said in what is published, as far as the norm itself says it.</summary>
/// <remarks>
/// Reference number and name of the ministry stand in the grant notice alone: they are named as missing, never made up. Emblems are pictures and come
/// from the funder.
/// </remarks>
internal static class FunderNote
{
    /// <summary>The programmes whose publicity rules this library knows, by the name of the option.</summary>
    public static IReadOnlyDictionary<string, KnownProgramme> Programmes { get; } = ReportOptions.NamesOf<KnownProgramme>()
        .Where(p => p.Value != KnownProgramme.LernenVorOrt).ToDictionary();

    private static readonly ValueFormat<KnownProgramme> Names = ValueFormat.For<KnownProgramme>();

    /// <summary>The notes for a programme; none without one.</summary>
    public static ValueList<LocalizedText> Of(KnownProgramme? programme) => programme switch
    {
        // Art. 50 Abs. 1 Buchst. b, Anhang IX VO (EU) 2021/1060: the words of the statement, beside the emblem (ESF21-PUB-DOK).
        KnownProgramme.Bildungskommunen or KnownProgramme.GanztagInBildungskommunen =>
        [
            new("Kofinanziert von der Europäischen Union", "Co-funded by the European Union"),
            Programme(programme.Value, new("ESF Plus", "ESF Plus")),
            new("Das Unionsemblem ist nach Anhang IX VO (EU) 2021/1060 neben diesem Hinweis anzubringen; dieser Bericht enthält keine Bilder.",
                "The emblem of the Union is to be placed beside this statement by Annex IX of Regulation (EU) 2021/1060; this report holds no pictures."),
        ],

        // ESF14-PUB-DOK asks for emblem and statement, FED-PUB (BNBest-BMBF 98 Nr. 6.5) for ministry, reference and responsibility.
        KnownProgramme.BildungIntegriert =>
        [
            Programme(programme.Value, new("Europäischer Sozialfonds 2014-2020 und Bund", "European Social Fund 2014-2020 and federal government")),
            Responsibility, FromNotice,
            new("Unionsemblem und Förderhinweis nach Art. 115, Anhang XII Nr. 2.2 VO (EU) Nr. 1303/2013 sind anzubringen.",
                "Emblem and statement by Art. 115, Annex XII No 2.2 of Regulation (EU) No 1303/2013 are to be added."),
        ],
        KnownProgramme.KoordinierungNeuzugewanderte => [Programme(programme.Value, new("Bund", "federal government")), Responsibility, FromNotice],
        _ => [],
    };

    private static LocalizedText Responsibility => new(
        "Die Verantwortung für den Inhalt dieser Veröffentlichung liegt beim Autor.", "The author is responsible for the content of this publication.");

    private static LocalizedText FromNotice => new(
        "Ministerium und Förderkennzeichen nennt der Zuwendungsbescheid (BNBest-BMBF 98 Nr. 6.5); sie sind vor der Veröffentlichung zu ergänzen.",
        "Ministry and reference are named by the grant notice (BNBest-BMBF 98 No 6.5); they are to be added before publication.");

    private static LocalizedText Programme(KnownProgramme programme, LocalizedText funds)
    {
        var name = Names.Describe(programme);
        return new($"Gefördert im Programm „{name.German}“ ({funds.German}).", $"Funded in the programme '{name.English}' ({funds.English}).");
    }
}
