namespace KommunalesBildungsmanagement.Funding.Nebenbestimmungen;

/// <summary>What follows from breaches, worded once. None of them comes by itself: the authority decides.</summary>
internal static class Consequences
{
    public const string RevocationDe =
        "Die Behörde kann den Bescheid ganz oder zum Teil widerrufen (§ 49 Abs. 3 Nr. 2 VwVfG). Das ist Ermessen: Es entsteht kein Anspruch von "
        + "selbst und kein Betrag, der sich ausrechnen ließe.";

    public const string RevocationEn =
        "The authority may revoke the notice in whole or in part (§ 49 Abs. 3 Nr. 2 VwVfG). That is discretion: no claim arises by itself, and no "
        + "amount that could be computed.";

    public const string LateDe =
        "Die Frist ist eine verlängerbare behördliche Verfahrensfrist ohne Ausschlusswirkung (VG Regensburg, RO 5 K 18.1839). Die Behörde kann "
        + "den Bescheid widerrufen (§ 49 Abs. 3 Nr. 2 VwVfG); das ist Ermessen, kein Anspruch von selbst.";

    public const string LateEn =
        "The period is set by an authority, can be extended and excludes nothing (VG Regensburg, RO 5 K 18.1839). The "
        + "authority may revoke the notice "
        + "(§ 49 Abs. 3 Nr. 2 VwVfG); that is discretion, no claim by itself.";

    public const string UseDe =
        "Die Behörde kann Zinsen von fünf Prozentpunkten über dem Basiszinssatz verlangen, von der Auszahlung bis zur zweckentsprechenden Verwendung "
        + "(§ 49a Abs. 4 VwVfG, Nr. 8.5), oder widerrufen (Nr. 8.3.1). Beides ist Ermessen.";

    public const string UseEn =
        "The authority may demand interest of five percentage points over the base rate, from payment until proper use (§ 49a "
        + "Abs. 4 VwVfG, Nr. 8.5), "
        + "or revoke (Nr. 8.3.1). Both are discretion.";

    public const string DrawDe =
        "Die Behörde kann Zinsen von fünf Prozentpunkten über dem Basiszinssatz verlangen, soweit eine Leistung in Anspruch genommen wird, obwohl "
        + "andere Mittel anteilig oder vorrangig einzusetzen sind (§ 49a Abs. 4 Satz 2 VwVfG, Nr. 8.5). Das ist Ermessen.";

    public const string DrawEn =
        "The authority may demand interest of five percentage points over the base rate as far as money is drawn although "
        + "other funds come pro rata or "
        + "first (§ 49a Abs. 4 Satz 2 VwVfG, Nr. 8.5). That is discretion.";
}
