namespace KommunalesBildungsmanagement.Funding.Deadlines;

/// <summary>§§ 31 and 41 VwVfG in the words that a due date cites.</summary>
internal static class VwVfg
{
    public static AppliedNorm SetByAuthority { get; } = Norm(
        "§ 31 Abs. 2", "Die von der Behörde gesetzte Frist beginnt mit dem Tag, der auf die Bekanntgabe folgt.",
        "The period set by the authority begins on the day that follows the notification.");

    public static AppliedNorm Extended { get; } = Norm(
        "§ 31 Abs. 7", "Die Behörde hat die von ihr gesetzte Frist verlängert; das kann sie auch rückwirkend, nach ihrem Ablauf.",
        "The authority has extended the period that it had set; it may do so retroactively, after the expiry.");

    public static AppliedNorm Deemed { get; } = Norm(
        "§ 41 Abs. 2 Satz 1, 2",
        "Der Bescheid gilt am genannten Tag nach der Aufgabe zur Post oder der Absendung als bekannt gegeben, auch wenn er früher zuging.",
        "The decision counts as notified on the day stated after posting or dispatch, even if it arrived earlier.");

    public static AppliedNorm ReceivedLater { get; } = Norm(
        "§ 41 Abs. 2 Satz 3", "Der Bescheid ist nachweislich später zugegangen; dieser Tag zählt.",
        "The decision demonstrably arrived later; that day counts.");

    public static AppliedNorm Disputed { get; } = Norm(
        "§ 41 Abs. 2 Satz 3", "Der Zugang ist bestritten; die Behörde muss ihn und seinen Zeitpunkt nachweisen.",
        "Receipt is disputed; the authority has to prove it and its time.");

    public static AppliedNorm Received { get; } = Norm(
        "§ 41 Abs. 1", "Ohne Bekanntgabefiktion zählt der Tag des Zugangs.", "Without a fiction of notification the day of receipt counts.");

    public static Citation NoShiftOfDeemedDay { get; } =
        new("VwVfG", "§ 31 Abs. 3 Satz 1 (gegen OVG Lüneburg, 28.02.2011, 4 LA 44/10)", null, null, Confidence.Reported);

    private static AppliedNorm Norm(string place, string german, string english) =>
        new(new("VwVfG", place, null, null, Confidence.Read), new(german, english));
}
