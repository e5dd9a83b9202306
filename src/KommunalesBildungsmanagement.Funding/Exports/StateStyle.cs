namespace KommunalesBildungsmanagement.Funding.Exports;

/// <summary>How states stand out on pages, beside the words that name them.</summary>
internal static class StateStyle
{
    public const string Css = """
        article.notMet, tr.overdue > :first-child { border-left: .5rem solid #a4161a; }
        article.undetermined, tr.unknown > :first-child { border-left: .5rem solid #8a5a00; }

        """;
}
