namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>The text that code fixes insert where a person must write one. It counts as not written.</summary>
internal static class Stub
{
    public const string Text = "…";

    public static bool IsStub(string? text) => text?.Trim() is Text or "...";

    public static bool IsUnwritten(string? text) => string.IsNullOrWhiteSpace(text) || IsStub(text);
}
