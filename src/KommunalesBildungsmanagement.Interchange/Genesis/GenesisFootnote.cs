namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>The footnotes of a table under one heading.</summary>
/// <param name="About">What they are about, as it stands in the file, e.g. <c>gesamte Tabelle</c>; empty where the table has no headings.</param>
/// <param name="Text">The text with the line breaks of the file.</param>
/// <param name="Line">The line in which the text begins.</param>
public sealed record GenesisFootnote(string About, string Text, int Line);
