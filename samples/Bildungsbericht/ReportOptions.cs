using System.Globalization;
using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Monitoring.Reports;
using KommunalesBildungsmanagement.Territories;
using NodaTime.Text;

namespace Bildungsbericht;

/// <summary>What the command line asks for.</summary>
internal sealed record ReportOptions
{
    /// <summary>How to call the program.</summary>
    public const string Usage =
        "Bildungsbericht [--data ORDNER] [--out ORDNER] [--territory SCHLÜSSEL]... "
        + "[--format education-report|local-profile|thematic-analysis|data-compendium]... [--lang de|en] [--audience internal|council|public] "
        + "[--day JJJJ-MM-TT] [--funded-by bildung-integriert|koordinierung-neuzugewanderte|bildungskommunen|ganztag-in-bildungskommunen] "
        + "[--browser DATEI] [--no-pdf] | --extract ORDNER --data ORDNER";

    private static readonly Dictionary<string, ProductFormat> Products = NamesOf<ProductFormat>();
    private static readonly Dictionary<string, ReportAudience> Audiences = NamesOf<ReportAudience>();

    /// <summary>Folder of open data; <see langword="null"/> for the extract that comes with the program.</summary>
    public string? Data { get; init; }

    /// <summary>Where to write the reports.</summary>
    public string Out { get; init; } = Path.Combine("artifacts", "bildungsbericht");

    /// <summary>Where to write an extract of the open data; <see langword="null"/> to make reports.</summary>
    public string? Extract { get; init; }

    /// <summary>The territories; none for those of the sample.</summary>
    public ValueList<TerritoryKey> Territories { get; init; } = [];

    /// <summary>The formats, each for every territory; none for the set of the sample.</summary>
    public ValueList<ProductFormat> Formats { get; init; } = [];

    /// <summary>The language of all texts.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.GetCultureInfo("de");

    /// <summary>Who may read the reports.</summary>
    public ReportAudience Audience { get; init; } = ReportAudience.Public;

    /// <summary>The day on which they are made; <see langword="null"/> for today in Germany.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>The programme that funds the monitoring; <see langword="null"/> for none.</summary>
    public KnownProgramme? FundedBy { get; init; }

    /// <summary>Path of the browser; <see langword="null"/> to look for one.</summary>
    public string? Browser { get; init; }

    /// <summary>Whether to print PDFs.</summary>
    public bool WithPdf { get; init; } = true;

    /// <summary>Reads a command line; every fault in it at once.</summary>
    public static Reading<ReportOptions> Read(IReadOnlyList<string> args)
    {
        var options = new ReportOptions();
        var problems = new List<Problem>();
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--no-pdf")
            {
                options = options with { WithPdf = false };
                continue;
            }

            var (name, value) = (args[i], i + 1 < args.Count ? args[i + 1] : null);
            i++;
            if (string.IsNullOrWhiteSpace(value) || options.With(name, value) is not { } changed) problems.Add(Wrong(name, value));
            else options = changed;
        }

        if (options is { Extract: not null, Data: null }) problems.Add(Wrong("--data", null));
        return problems.Count == 0 ? Reading.Of(options) : Reading.Failed<ReportOptions>(problems);
    }

    private ReportOptions? With(string name, string value) => name switch
    {
        "--data" => this with { Data = value },
        "--out" => this with { Out = value },
        "--extract" => this with { Extract = value },
        "--browser" => this with { Browser = value },
        "--territory" when TerritoryKey.Read(value).TryGet(out var key) => this with { Territories = [.. Territories.Append(key).Distinct()] },
        "--format" when Products.TryGetValue(value, out var format) => this with { Formats = [.. Formats.Append(format).Distinct()] },
        "--audience" when Audiences.TryGetValue(value, out var audience) => this with { Audience = audience },
        "--lang" when value is "de" or "en" => this with { Culture = CultureInfo.GetCultureInfo(value) },
        "--day" when LocalDatePattern.Iso.Parse(value) is { Success: true, Value: var day } => this with { Day = day },
        "--funded-by" when FunderNote.Programmes.TryGetValue(value, out var programme) => this with { FundedBy = programme },
        _ => null,
    };

    /// <summary>The names of an enumeration as options, e.g. <c>education-report</c>.</summary>
    internal static Dictionary<string, T> NamesOf<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(NameOf);

    /// <summary>The name of a value as an option and in file names.</summary>
    internal static string NameOf<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static Problem Wrong(string name, string? value) => new(
        "option", name, value,
        new("Diese Option gibt es nicht, oder ihr Wert fehlt oder passt nicht.", "There is no such option, or its value is missing or does not fit."),
        LocalizedText.Same(Usage));
}
