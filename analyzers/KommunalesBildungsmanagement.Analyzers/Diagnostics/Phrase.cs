using System.Resources;
using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A part of a message in the reader's language: given as an argument, it is put into words together with the message.</summary>
internal static class Phrase
{
    /// <summary>The text <c>{id}_{part}</c> that stands with the other texts of the diagnostic.</summary>
    public static LocalizableString Of(DiagnosticDescriptor descriptor, string part, params string[] arguments) =>
        Of(descriptor.Category, $"{descriptor.Id}_{part}", arguments);

    /// <summary>A text that several diagnostics of a block share.</summary>
    public static LocalizableString Of(string block, string name, params string[] arguments)
    {
        var texts = new ResourceManager($"{typeof(Phrase).Namespace}.Texts.{block}", typeof(Phrase).Assembly);
        return new LocalizableResourceString(name, texts, typeof(Phrase), arguments);
    }
}
