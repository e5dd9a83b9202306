namespace KommunalesBildungsmanagement.Funding.Holidays;

/// <summary>The sixteen laws on Sundays and holidays, and the Einigungsvertrag.</summary>
internal static class StateActs
{
    public static ValueList<StateAct> All { get; } =
    [
        new("01", "SH", "SFTG (Schleswig-Holstein)", "§ 2 Abs. 1", Confidence.Read),
        new("02", "HH", "Feiertagsgesetz (Hamburg)", "§ 1", Confidence.Reported),
        new("03", "NI", "NFeiertagsG (Niedersachsen)", "§ 2 Abs. 1", Confidence.Read),
        new("04", "HB", "Gesetz über die Sonn- und Feiertage (Bremen)", "§ 2 Abs. 1", Confidence.Read),
        new("05", "NW", "Feiertagsgesetz NW", "§ 2 Abs. 1", Confidence.Read),
        new("06", "HE", "HFeiertagsG (Hessen)", "§ 1 Abs. 1", Confidence.Read),
        new("07", "RP", "LFtG (Rheinland-Pfalz)", "§ 2 Abs. 1", Confidence.Read),
        new("08", "BW", "FTG (Baden-Württemberg)", "§ 1", Confidence.Reported),
        new("09", "BY", "FTG (Bayern)", "Art. 1 Abs. 1 Nr. 1", Confidence.Read),
        new("10", "SL", "SFG (Saarland)", "§ 2 Abs. 1", Confidence.Read),
        new("11", "BE", "Gesetz über die Sonn- und Feiertage (Berlin)", "§ 1 Abs. 1", Confidence.Read),
        new("12", "BB", "FTG (Brandenburg)", "§ 2 Abs. 1", Confidence.Read),
        new("13", "MV", "FTG M-V", "§ 2 Abs. 1", Confidence.Reported),
        new("14", "SN", "SächsSFG", "§ 1 Abs. 1", Confidence.Read),
        new("15", "ST", "FeiertG LSA", "§ 2", Confidence.Read),
        new("16", "TH", "ThürFGtG", "§ 2 Abs. 1", Confidence.Read),
    ];

    /// <summary>All sixteen in one, for a holiday of all Länder where no Land is named.</summary>
    public static Citation Together { get; } =
        new("Feiertagsgesetze der Länder", string.Join("; ", All.Select(a => $"{a.Abbreviation} {a.List}")), null, null, Confidence.Reported);

    /// <summary>3 October is a holiday by federal law.</summary>
    public static Citation UnityDay { get; } = new("Einigungsvertrag", "Art. 2 Abs. 2", new LocalDate(1990, 8, 31), null, Confidence.Reported);

    /// <summary>The law of a Land.</summary>
    /// <param name="state">Two digits.</param>
    public static StateAct Of(string state) => All.Single(a => a.State == state);
}
