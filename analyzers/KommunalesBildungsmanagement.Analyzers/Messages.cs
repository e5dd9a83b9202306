using System.Resources;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Names of the texts in Messages.resx and Messages.de.resx.</summary>
internal static class Messages
{
    public const string ResultIgnoredTitle = nameof(ResultIgnoredTitle);
    public const string ResultIgnoredMessage = nameof(ResultIgnoredMessage);
    public const string ResultIgnoredDescription = nameof(ResultIgnoredDescription);

    public static ResourceManager ResourceManager { get; } = new(typeof(Messages).FullName, typeof(Messages).Assembly);
}
