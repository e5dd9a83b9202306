using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>A group of leavers in table 21111-02-06-4.</summary>
/// <param name="Code">Category of the dimension <see cref="Dimensions.Certificate"/>.</param>
/// <param name="Header">The header cell of the table.</param>
/// <param name="Label">The words for it.</param>
/// <param name="IsPartOfTotal">Whether the groups with this mark add up to the total. The school part of the Fachhochschulreife is a subset and does
/// not.</param>
public sealed record LeaverCertificate(string Code, string Header, LocalizedText Label, bool IsPartOfTotal)
{
    /// <summary>All groups, in the order of the columns.</summary>
    public static ValueList<LeaverCertificate> All { get; } =
    [
        new(Dimensions.WithoutCertificate, "ohne Hauptschulabschluss", new("ohne Hauptschulabschluss", "without Hauptschulabschluss"), true),
        new("hauptschulabschluss", "mit Hauptschulabschluss", new("mit Hauptschulabschluss", "with Hauptschulabschluss"), true),
        new("mittlerer-abschluss", "mit Mittlerem Abschluss", new("mit mittlerem Abschluss", "with intermediate certificate"), true),
        new(
            "schulischer-teil-fachhochschulreife", "dar. schulischer Teil der Fachhochschulreife",
            new("darunter schulischer Teil der Fachhochschulreife", "of these, school part of the Fachhochschulreife"), false),
        new("fachhochschulreife", "mit Fachhochschulreife", new("mit Fachhochschulreife", "with Fachhochschulreife"), true),
        new("allgemeine-hochschulreife", "mit allgemeiner Hochschulreife", new("mit allgemeiner Hochschulreife", "with general university entrance"),
            true),
    ];
}
