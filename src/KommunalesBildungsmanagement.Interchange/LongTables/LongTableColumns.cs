namespace KommunalesBildungsmanagement.Interchange.LongTables;

/// <summary>The columns of a long table, in their order.</summary>
internal static class LongTableColumns
{
    public const int Indicator = 0;
    public const int Variant = 1;
    public const int Breakdown = 2;
    public const int Territory = 3;
    public const int TerritorialStatus = 4;
    public const int Period = 5;
    public const int Source = 6;
    public const int Vintage = 7;
    public const int Sign = 8;
    public const int Value = 9;
    public const int Status = 10;
    public const int RoundedToMultipleOf = 11;
    public const int ProvenanceSource = 12;
    public const int Place = 13;
    public const int Url = 14;
    public const int Licence = 15;
    public const int Edition = 16;
    public const int IsSample = 17;

    public static string[] Names { get; } =
    [
        "indicator", "variant", "breakdown", "territory", "territorial_status", "period", "source", "vintage", "sign", "value", "status",
        "rounded_to_multiple_of", "provenance", "place", "url", "licence", "edition", "is_sample",
    ];
}
