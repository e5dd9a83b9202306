using NodaTime;

namespace KommunalesBildungsmanagement.Rules.Tests;

/// <summary>The few values that learners have and conditions ask for: conditions often decide on the edge, and completions can be listed.</summary>
internal static class LearnerValues
{
    public static int[] Ages { get; } = [15, 16, 17, 18];

    public static int[] Siblings { get; } = [-1, 0, 1, 2];

    // 450 twice: equal as numbers, different as texts, as a database or JSON may write them.
    public static decimal[] Incomes { get; } = [0m, 449.99m, 450m, 450.00m, 1000m];

    public static bool[] Truths { get; } = [true, false];

    public static string[] Towns { get; } = ["Köln", "köln", "", " ", "O'Fallon <&> \"IL\""];

    public static LocalDate[] Dates { get; } = [new(999, 12, 31), new(2023, 12, 31), new(2024, 2, 29), new(2024, 3, 1)];

    public static Certificate[] Certificates { get; } = Enum.GetValues<Certificate>();

    public static string[] Districts { get; } = ["Nord", "Süd"];

    public static int[] Floors { get; } = [0, 1];

    /// <summary>The second is exactly 5 km from the first, the third a little further.</summary>
    public static GeoPosition[] Homes { get; } = [new(600_000, 5_300_000), new(603_000, 5_304_000), new(603_001, 5_304_000), new(900_000, 5_600_000)];

    /// <summary>A limit below zero may stand in a database; nothing is within it.</summary>
    public static int[] Reaches { get; } = [-5000, 0, 5000, 5001, 500_000];

    public static string[] Languages { get; } = ["de", "tr", "uk"];

    public static string[] Barriers { get; } = ["care", "shift", "debt"];
}
