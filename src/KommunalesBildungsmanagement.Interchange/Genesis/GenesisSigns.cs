using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.Tables;

namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>Reads a cell of an official table: a number with a decimal comma, or a sign of the Zeichenerklärung.</summary>
public static class GenesisSigns
{
    /// <summary>
    /// Reads a cell. A lone <c>0</c> is more than nothing and less than half of the last digit, because nothing is written <c>-</c>. A number may
    /// carry its status: <c>p</c> provisional, <c>r</c> revised, <c>s</c> estimated.
    /// </summary>
    /// <param name="text">The text of the cell.</param>
    public static Reading<Figure> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var cell = text.Trim();
        return cell switch
        {
            "-" or "–" => Reading.Of(Figure.Without(FigureSign.ExactZero)),
            "0" => Reading.Of(Figure.Without(FigureSign.LessThanHalf)),
            "." => Reading.Of(Figure.Without(FigureSign.UnknownOrSecret)),
            "x" or "X" => Reading.Of(Figure.Without(FigureSign.NotMeaningful)),
            "..." or "…" => Reading.Of(Figure.Without(FigureSign.Later)),
            "/" => Reading.Of(Figure.Without(FigureSign.NotReliable)),
            [.. var number, 'p'] when GermanNumber.TryDecimal(number.TrimEnd(), out var value) => Of(value, FigureStatus.Provisional),
            [.. var number, 'r'] when GermanNumber.TryDecimal(number.TrimEnd(), out var value) => Of(value, FigureStatus.Revised),
            [.. var number, 's'] when GermanNumber.TryDecimal(number.TrimEnd(), out var value) => Of(value, FigureStatus.Estimated),
            _ when GermanNumber.TryDecimal(cell, out var value) => Of(value, FigureStatus.Final),
            _ => Reading.Failed<Figure>(new Problem(
                "figure.form", "", text,
                new("Das ist weder eine Zahl noch ein Zeichen der Zeichenerklärung.", "This is neither a number nor a sign of official tables."),
                new("Eine Zahl mit Dezimalkomma oder eines von - 0 . x ... / angeben.",
                    "State a number with a decimal comma, or one of - 0 . x ... /"))),
        };
    }

    private static Reading<Figure> Of(decimal value, FigureStatus status) => Reading.Of(Figure.Of(value) with { Status = status });
}
