using System.Globalization;
using NodaTime.Text;

namespace Foerdercontrolling;

/// <summary>What the command line asks for.</summary>
internal sealed record ControllingOptions
{
    /// <summary>How to call the program.</summary>
    public const string Usage =
        "Foerdercontrolling [--today JJJJ-MM-TT] [--out ORDNER] [--lang de|en] [--case DATEI]...";

    /// <summary>The day to judge on; <see langword="null"/> for today in Germany.</summary>
    public LocalDate? Today { get; init; }

    /// <summary>Where to write.</summary>
    public string Out { get; init; } = Path.Combine("artifacts", "foerdercontrolling");

    /// <summary>The language of all texts.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.GetCultureInfo("de");

    /// <summary>Files with cases; none for all samples.</summary>
    public ValueList<string> Cases { get; init; } = [];

    /// <summary>Reads a command line; every fault in it at once.</summary>
    public static Reading<ControllingOptions> Read(IReadOnlyList<string> args)
    {
        var options = new ControllingOptions();
        var problems = new List<Problem>();
        for (var i = 0; i < args.Count; i += 2)
        {
            var value = i + 1 < args.Count ? args[i + 1] : null;
            switch (args[i])
            {
                case "--today" when value is not null && LocalDatePattern.Iso.Parse(value) is { Success: true, Value: var day }:
                    options = options with { Today = day };
                    break;
                case "--out" when !string.IsNullOrWhiteSpace(value):
                    options = options with { Out = value };
                    break;
                case "--lang" when value is "de" or "en":
                    options = options with { Culture = CultureInfo.GetCultureInfo(value) };
                    break;
                case "--case" when !string.IsNullOrWhiteSpace(value):
                    options = options with { Cases = [.. options.Cases, value] };
                    break;
                default:
                    problems.Add(new(
                        "option", args[i], value,
                        new("Diese Option gibt es nicht, oder ihr Wert passt nicht.", "There is no such option, or its value does not fit."),
                        LocalizedText.Same(Usage)));
                    break;
            }
        }

        return problems.Count == 0 ? Reading.Of(options) : Reading.Failed<ControllingOptions>(problems);
    }
}
