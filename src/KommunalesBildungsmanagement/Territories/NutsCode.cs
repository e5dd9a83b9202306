namespace KommunalesBildungsmanagement.Territories;

/// <summary>
/// A German code of the EU's territorial units for statistics (Verordnung (EG) Nr. 1059/2003): DE and up to three letters or digits.
/// </summary>
public sealed record NutsCode
{
    private NutsCode(string text) => Text = text;

    /// <summary>The code, upper case.</summary>
    public string Text { get; }

    /// <summary>NUTS level 0 to 3; districts are level 3.</summary>
    public int Level => Text.Length - 2;

    /// <summary>Reads a code from text.</summary>
    /// <param name="text">The text.</param>
    public static Reading<NutsCode> Read(string text) =>
        text.Length is >= 2 and <= 5 && text.StartsWith("DE", StringComparison.Ordinal)
            && text.Skip(2).All(c => char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c))
            ? Reading.Of(new NutsCode(text))
            : Reading.Failed<NutsCode>(new Problem(
                "nuts.form", "", text,
                new("Das ist kein deutscher NUTS-Code.", "This is not a German NUTS code."),
                new(
                    "DE und bis zu drei Großbuchstaben oder Ziffern angeben, z. B. DE272.",
                    "State DE and up to three capital letters or digits, e.g. DE272.")));

    /// <summary>The code.</summary>
    public override string ToString() => Text;
}
