using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

/// <summary>The texts of analyzers and code fixes, also the parts of messages: in both languages, with the same places for arguments.</summary>
public sealed class TextConventions
{
    private static readonly Assembly[] Assemblies = [typeof(RuleAnalyzer).Assembly, Assembly.Load("KommunalesBildungsmanagement.CodeFixes")];

    public static TheoryData<string, string> Files =>
        [.. Assemblies.SelectMany(a => a.GetManifestResourceNames().Where(n => n.EndsWith(".resources", StringComparison.Ordinal))
            .Select(n => (a.GetName().Name!, n[..^".resources".Length])))];

    [Theory, MemberData(nameof(Files))]
    public void Texts_AreGermanAndEnglish(string assembly, string file)
    {
        var texts = new ResourceManager(file, Assembly.Load(assembly));
        var (german, english) = (Read(texts, "de"), Read(texts, ""));
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), german.Keys.Order(StringComparer.Ordinal));
        Assert.All(english, text =>
        {
            Assert.NotEqual(text.Value, german[text.Key]);
            Assert.Equal(DescriptorConventions.Placeholders(text.Value), DescriptorConventions.Placeholders(german[text.Key]));
        });
    }

    private static Dictionary<string, string> Read(ResourceManager texts, string culture) =>
        texts.GetResourceSet(CultureInfo.GetCultureInfo(culture), createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!);
}
