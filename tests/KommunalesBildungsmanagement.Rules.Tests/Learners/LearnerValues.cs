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

    public static string[] Languages { get; } = ["de", "tr", "uk"];

    public static string[] Barriers { get; } = ["care", "shift", "debt"];
}
