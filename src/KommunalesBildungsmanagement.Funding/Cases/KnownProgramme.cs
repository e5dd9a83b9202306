namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>Förderprogramm: the programmes whose rules this library knows.</summary>
public enum KnownProgramme
{
    /// <summary>2009 to 2014, BMBF and ESF 2007-2013.</summary>
    [Term("de", "Lernen vor Ort"), Term("en", "Lernen vor Ort")]
    LernenVorOrt,

    /// <summary>Notice of 27 January 2015, BMBF and ESF 2014-2020.</summary>
    [Term("de", "Bildung integriert"), Term("en", "Bildung integriert")]
    BildungIntegriert,

    /// <summary>Directive of 14 January 2016, federal money only.</summary>
    [Term("de", "Kommunale Koordinierung der Bildungsangebote für Neuzugewanderte")]
    [Term("en", "Kommunale Koordinierung der Bildungsangebote für Neuzugewanderte")]
    KoordinierungNeuzugewanderte,

    /// <summary>Directive of 10 January 2022, ESF Plus.</summary>
    [Term("de", "Bildungskommunen"), Term("en", "Bildungskommunen")]
    Bildungskommunen,

    /// <summary>Directive of 22 May 2024, ESF Plus.</summary>
    [Term("de", "Ganztag in Bildungskommunen"), Term("en", "Ganztag in Bildungskommunen")]
    GanztagInBildungskommunen,
}
