using System.Globalization;

namespace KommunalesBildungsmanagement.Monitoring.Steering.Papers;

/// <summary>A heading with lines below it: documents are data here, a host gives them their form.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Lines">The lines, at least one.</param>
public sealed record PaperBlock(LocalizedText Heading, ValueList<LocalizedText> Lines)
{
    /// <summary>The lines, at least one.</summary>
    public ValueList<LocalizedText> Lines { get; init => field = Require.AtLeastOne(value); } = Require.AtLeastOne(Lines, nameof(Lines));

    /// <summary>Blocks as plain text: heading, then its lines with a dash each.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="culture">The reader's culture.</param>
    public static string Render(IEnumerable<PaperBlock> blocks, CultureInfo culture) => string.Join('\n', blocks.Select(b =>
        string.Join('\n', b.Lines.Select(l => $"- {l.In(culture)}").Prepend(b.Heading.In(culture)))));
}
