namespace KommunalesBildungsmanagement.Programmes;

/// <summary>
/// Förderkennzeichen of a federal grant, e.g. <c>01JL1663 </c>: two digits, two letters, four digits, and a letter for parts of a joint
/// project.
/// </summary>
/// <remarks>The form is read off known references (01JL1663, 01NQ1405); no norm fixes it. Equality by text.</remarks>
public sealed record FundingReference
{
    private FundingReference(string text) => Text = text;

    /// <summary>The reference, upper case, without blanks.</summary>
    public string Text { get; }

    /// <summary>The part of a joint project, A to Z; <see langword="null"/> if it is not one.</summary>
    public char? Part => Text.Length == 9 ? Text[8] : null;

    /// <summary>Reads a reference from text. Nothing is repaired: blanks and lower case are problems.</summary>
    /// <param name="text">The text.</param>
    public static Reading<FundingReference> Read(string text) => HasForm(text)
        ? Reading.Of(new FundingReference(text))
        : Reading.Failed<FundingReference>(new Problem(
            "funding-reference.form", "", text,
            new("Das ist kein Förderkennzeichen.", "This is not a Förderkennzeichen."),
            new("Zwei Ziffern, zwei Großbuchstaben, vier Ziffern, bei Verbünden ein Buchstabe, ohne Leerzeichen: 01JL1663.",
                "Two digits, two capital letters, four digits, for joint projects a letter, no blanks: 01JL1663.")));

    /// <summary>The reference.</summary>
    public override string ToString() => Text;

    private static bool HasForm(string text) =>
        text.Length is 8 or 9 &&
        text.AsSpan(0, 2).IndexOfAnyExceptInRange('0', '9') < 0 &&
        text.AsSpan(2, 2).IndexOfAnyExceptInRange('A', 'Z') < 0 &&
        text.AsSpan(4, 4).IndexOfAnyExceptInRange('0', '9') < 0 &&
        text.AsSpan(8).IndexOfAnyExceptInRange('A', 'Z') < 0;
}
