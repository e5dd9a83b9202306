namespace KommunalesBildungsmanagement.Offerings;

/// <summary>
/// What is learnt: fields of ISCED-F 2013, broad and some detailed ones that municipal offerings need, with the URIs of the European
/// vocabulary.
/// </summary>
public static class LearningTopics
{
    /// <summary>The list.</summary>
    public static Vocabulary Vocabulary { get; } = new(
        "learning-topics", "2026-11", new("Lernthemen (ISCED-F 2013)", "learning topics (ISCED-F 2013)"),
        Broad("00", "Allgemeine Bildungsgänge", "generic programmes"),
        Detailed("0011", "00", "Schulabschluss und Grundprogramme", "basic programmes and school certificates"),
        Detailed("0021", "00", "Lesen, Schreiben, Rechnen", "literacy and numeracy"),
        Detailed("0031", "00", "persönliche Kompetenzen und Orientierung", "personal skills and orientation"),
        Broad("01", "Pädagogik", "education"),
        Broad("02", "Geisteswissenschaften und Künste", "arts and humanities"),
        Detailed("0215", "02", "Musik und darstellende Kunst", "music and performing arts"),
        Detailed("0231", "02", "Spracherwerb", "language acquisition"),
        Broad("03", "Sozialwissenschaften, Journalismus und Informationswesen", "social sciences, journalism and information"),
        Detailed("0312", "03", "Politik und Gesellschaft", "political sciences and civics"),
        Broad("04", "Wirtschaft, Verwaltung und Recht", "business, administration and law"),
        Detailed("0417", "04", "Arbeit und Beruf", "work skills"),
        Broad("05", "Naturwissenschaften, Mathematik und Statistik", "natural sciences, mathematics and statistics"),
        Broad("06", "Informations- und Kommunikationstechnologie", "information and communication technologies"),
        Detailed("0611", "06", "Computer und Internet nutzen", "computer use"),
        Broad("07", "Ingenieurwesen, verarbeitendes Gewerbe und Baugewerbe", "engineering, manufacturing and construction"),
        Broad("08", "Landwirtschaft, Forstwirtschaft, Fischerei und Tiermedizin", "agriculture, forestry, fisheries and veterinary"),
        Broad("09", "Gesundheit und Soziales", "health and welfare"),
        Broad("10", "Dienstleistungen", "services"));

    private static VocabularyEntry Broad(string code, string german, string english) => new(code, new(german, english))
    {
        ExternalUri = new($"http://data.europa.eu/snb/isced-f/{code}"),
    };

    private static VocabularyEntry Detailed(string code, string broader, string german, string english) =>
        Broad(code, german, english) with { Broader = broader };
}
