namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Ids of all diagnostics; never reused. Blocks: see docs/rules/README.md.</summary>
public static class RuleIdentifiers
{
    /// <summary>The result of an evaluation, a reading or a match is dropped.</summary>
    public const string ResultIgnored = "KBM8001";

    /// <summary>Address of a diagnostic's page.</summary>
    /// <param name="id">The id.</param>
    public static string HelpLink(string id) => $"https://github.com/KommunalesBildungsmanagement/KommunalesBildungsmanagement/blob/main/docs/rules/{id}.md";
}
