using System.Resources;
using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>What an editor shows for the fixes of clock, reports and use, in its language.</summary>
internal static class UseFixTexts
{
    private static readonly ResourceManager Texts = new($"{typeof(UseFixTexts).Namespace}.Texts.UseFixes", typeof(UseFixTexts).Assembly);

    public static string Title(string id, params string[] arguments) =>
        new LocalizableResourceString(id, Texts, typeof(UseFixTexts), arguments).ToString(null);
}
