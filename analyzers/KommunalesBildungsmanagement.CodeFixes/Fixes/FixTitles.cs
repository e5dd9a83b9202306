using System.Resources;
using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>The titles of code fixes, in Texts/Fixes.resx.</summary>
internal static class FixTitles
{
    private static readonly ResourceManager Texts = new($"{typeof(FixTitles).Namespace}.Texts.Fixes", typeof(FixTitles).Assembly);

    /// <summary>A title in the language of the editor.</summary>
    public static string Of(string name, params string[] arguments) =>
        new LocalizableResourceString(name, Texts, typeof(FixTitles), arguments).ToString(formatProvider: null);
}
