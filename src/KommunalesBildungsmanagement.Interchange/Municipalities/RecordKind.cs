using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Municipalities;

/// <summary>The record kinds (Satzart) of the Gemeindeverzeichnis and what their Textkennzeichen stand for.</summary>
internal static class RecordKind
{
    public const string State = "10";
    public const string GovernmentRegion = "20";
    public const string Region = "30";
    public const string District = "40";
    public const string Association = "50";
    public const string Municipality = "60";

    /// <summary>Code of the vocabulary of territory kinds; <see langword="null"/> if the Textkennzeichen is not known.</summary>
    public static string? KindOf(string record, string mark, string name) => (record, mark) switch
    {
        (State, _) => TerritoryKinds.Land,
        (GovernmentRegion, _) => name.StartsWith("Statistische Region", StringComparison.Ordinal)
            || name.StartsWith("früher:", StringComparison.Ordinal)
            ? TerritoryKinds.StatistischeRegion
            : TerritoryKinds.Regierungsbezirk,
        (District, "41") or (Municipality, "61") => TerritoryKinds.KreisfreieStadt,
        (District, "42") or (Municipality, "62") => TerritoryKinds.Stadtkreis,
        (District, "43") => TerritoryKinds.Kreis,
        (District, "44") => TerritoryKinds.Landkreis,
        (District, "45") => TerritoryKinds.Regionalverband,
        (Municipality, "60") => TerritoryKinds.Markt,
        (Municipality, "63") => TerritoryKinds.Stadt,
        (Municipality, "64") => TerritoryKinds.Gemeinde,
        (Municipality, "65") => TerritoryKinds.GemeindefreiesGebietBewohnt,
        (Municipality, "66") => TerritoryKinds.GemeindefreiesGebietUnbewohnt,
        (Municipality, "67") => TerritoryKinds.GrosseKreisstadt,
        _ => null,
    };
}
