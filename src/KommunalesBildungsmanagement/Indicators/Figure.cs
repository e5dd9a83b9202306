using System.Globalization;

namespace KommunalesBildungsmanagement.Indicators;

/// <summary>The content of a cell: a number, or the sign that stands in its place. What is secret or missing is never zero.</summary>
public sealed record Figure
{
    private Figure(FigureSign sign, decimal? value) => (Sign, Value) = (sign, value);

    /// <summary>What stands in the cell.</summary>
    public FigureSign Sign { get; }

    /// <summary>The number; 0 for <see cref="FigureSign.ExactZero"/>; <see langword="null"/> for every other sign.</summary>
    public decimal? Value { get; }

    /// <summary>How final it is.</summary>
    public FigureStatus Status { get; init; }

    /// <summary>
    /// The base to which the office rounds such cells for confidentiality, e.g. 3 or 5; <see langword="null"/> if it does not, or nobody
    /// knows.
    /// </summary>
    /// <exception cref="InvalidValueException">It is less than 2.</exception>
    public int? RoundedToMultipleOf
    {
        get;
        init => field = value is null or >= 2
            ? value
            : throw Require.Broken(
                "figure.rounding", nameof(RoundedToMultipleOf), value.Value.ToString(CultureInfo.InvariantCulture),
                new("Auf Vielfache einer Zahl unter 2 wird nicht gerundet.", "Nothing is rounded to multiples of a number below 2."),
                new(
                    "Die Basis der Rundung angeben, z. B. 3 oder 5, oder sie weglassen.",
                    "State the base of rounding, e.g. 3 or 5, or leave it out."));
    }

    /// <summary>A number.</summary>
    /// <param name="value">The number.</param>
    public static Figure Of(decimal value) => new(FigureSign.Number, value);

    /// <summary>A sign in place of a number.</summary>
    /// <param name="sign">The sign; not <see cref="FigureSign.Number"/>.</param>
    /// <exception cref="InvalidValueException">The sign says that there is a number.</exception>
    public static Figure Without(FigureSign sign) => sign switch
    {
        FigureSign.Number => throw Require.Broken(
            "figure.number-without-value", nameof(Value), null,
            new("Eine Zahl braucht ihren Wert.", "A number needs its value."),
            new("Den Wert angeben oder ein anderes Zeichen.", "State the value, or another sign.")),
        FigureSign.ExactZero => new(sign, 0),
        _ => new(sign, null),
    };

    /// <summary>The number or the meaning of the sign, with status and rounding.</summary>
    public LocalizedText Text
    {
        get
        {
            var english = Value is { } value ? value.ToString("#,0.######", CultureInfo.InvariantCulture) : null;
            var text = english is null ? FigureTexts.Signs.Describe(Sign) : new(FigureTexts.German(english), english);
            if (RoundedToMultipleOf is { } @base) text = new(
                $"{text.German} (auf Vielfache von {@base} gerundet)",
                $"{text.English} (rounded to multiples of {@base})");
            if (Status == FigureStatus.Final) return text;
            var status = FigureTexts.Statuses.Describe(Status);
            return new($"{text.German} ({status.German})", $"{text.English} ({status.English})");
        }
    }

    /// <summary>The figure in German words.</summary>
    public override string ToString() => Text.German;
}
