using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>Reads specifications and changes from JSON; all problems at once, each with its path.</summary>
/// <remarks>
/// Forms: <c>{"all": […]}</c>, <c>{"any": […]}</c>, <c>{"not": …}</c>, <c>{"atLeast": 2, "of": […]}</c>, <c>{"named": "id", "de": …, "en": …, "is":
/// …}</c>,
/// <c>{"stated": "unknown", "de": …, "en": …, "askDe": …, "askEn": …}</c> and conditions on a term:
/// <c>{"term": "age", "atLeast": 16}</c> with one of is, isNot, atLeast, moreThan, upTo, lessThan, in, from/below (half-open), overlaps,
/// near/upTo (metres: <c>{"term": "startingPoint", "near": {"e": 632500, "n": 5304000}, "upTo": 5000}</c>), <c>"known": true</c>, or another term:
/// <c>{"term": "ownFunds", "atLeast": {"term": "minimumOwnFunds"}}</c>.
/// </remarks>
public static class SpecificationJson
{
    internal static JsonWriterOptions WriterOptions { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    // What may stand beside "term".
    private static readonly string[] Verbs =
    [
        .. Enum.GetValues<ComparisonOperator>().Select(ComparisonOperators.JsonName),
        "in", "from", "below", "near", "overlaps", "known", "becomes", "gains", "loses",
    ];

    /// <summary>Reads a specification from a JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="terms">The terms it may use.</param>
    public static Reading<Specification<T>> Read<T>(string json, TermList<T> terms)
    {
        var source = JsonSource.Open(json, "");
        if (!source.TryGet(out var document)) return Reading.Failed<Specification<T>>(source.Problems);
        using (document) return Read(document.RootElement, "$", terms);
    }

    /// <summary>Reads a specification from a JSON value.</summary>
    /// <param name="element">The value.</param>
    /// <param name="location">Its JSON path, for problems.</param>
    /// <param name="terms">The terms it may use.</param>
    public static Reading<Specification<T>> Read<T>(JsonElement element, string location, TermList<T> terms)
    {
        var problems = new List<Problem>();
        return ReadNode(element, location, terms, problems) is { } specification && problems.Count == 0
            ? Reading.Of(specification)
            : Reading.Failed<Specification<T>>(problems);
    }

    /// <summary>Reads a change such as <c>{"term": "german", "becomes": "B1"}</c>; sets use <c>gains</c> or <c>loses</c>.</summary>
    /// <inheritdoc cref="Read{T}(JsonElement, string, TermList{T})"/>
    public static Reading<TermChange<T>> ReadChange<T>(JsonElement element, string location, TermList<T> terms)
    {
        var problems = new List<Problem>();
        TermChange<T>? change = null;
        if (JsonFields.Open(element, location, problems) is { } fields)
        {
            change = FindTerm(fields, terms)?.ReadChange(fields);
            fields.Close();
        }

        return change is not null && problems.Count == 0 ? Reading.Of(change) : Reading.Failed<TermChange<T>>(problems);
    }

    private static Specification<T>? ReadNode<T>(JsonElement element, string location, TermList<T> terms, List<Problem> problems)
    {
        if (JsonFields.Open(element, location, problems) is not { } fields) return null;
        var node =
            fields.Has("term") ? ReadCondition(fields, terms)
            : fields.Has("all") ? Complete(ReadParts(fields, "all", terms, problems)) is { } all ? new All<T>(all) : null
            : fields.Has("any") ? Complete(ReadParts(fields, "any", terms, problems)) is { } any ? new Any<T>(any) : null
            : fields.Has("of") || fields.Has("atLeast") ? ReadAtLeast(fields, terms, problems)
            : fields.Has("named") ? ReadNamed(fields, terms, problems)
            : fields.Has("stated") ? ReadStated<T>(fields)
            : fields.Element("not") is { } not ? ReadNode(not, fields.PathOf("not"), terms, problems) is { } part ? new Not<T>(part) : null
            : Unknown<T>(fields);
        fields.Close();
        return node;
    }

    private static Specification<T>? ReadCondition<T>(JsonFields fields, TermList<T> terms)
    {
        if (FindTerm(fields, terms) is not { } term) return null;
        if (!fields.Has("known")) return term.ReadCondition(fields, terms);
        if (fields.Element("known") is { ValueKind: JsonValueKind.True }) return new Known<T>(term);
        fields.Refuse(
            "known", "condition.known", fields.Element("known")?.GetRawText(),
            new("Erwartet ist true.", "Expected is true."), new("Für das Gegenteil \"not\" verwenden.", "Use \"not\" for the opposite."));
        return null;
    }

    private static List<Specification<T>?>? ReadParts<T>(JsonFields fields, string name, TermList<T> terms, List<Problem> problems) =>
        fields.Elements(name, atLeastOne: true)?.Select((e, i) => ReadNode(e, fields.PathOf($"{name}[{i}]"), terms, problems)).ToList();

    private static ValueList<Specification<T>>? Complete<T>(List<Specification<T>?>? parts) =>
        parts is null || parts.Contains(null) ? null : parts.Select(p => p!).ToValueList();

    private static AtLeast<T>? ReadAtLeast<T>(JsonFields fields, TermList<T> terms, List<Problem> problems)
    {
        var parts = ReadParts(fields, "of", terms, problems);
        if (!fields.TryRead("atLeast", ValueFormat.For<int>().Read, out var count) || parts is null) return null;
        if (count >= 1 && count <= parts.Count) return Complete(parts) is { } complete ? new(count, complete) : null;
        fields.Refuse(
            "atLeast", "condition.count", count.ToString(System.Globalization.CultureInfo.InvariantCulture),
            new($"Es gibt {parts.Count} Teile; verlangt sind {count}.", $"There are {parts.Count} parts; {count} are asked for."),
            new($"Eine Zahl von 1 bis {parts.Count} angeben.", $"State a number from 1 to {parts.Count}."));
        return null;
    }

    private static Named<T>? ReadNamed<T>(JsonFields fields, TermList<T> terms, List<Problem> problems)
    {
        var id = RequiredText(fields, "named");
        var name = RequiredTexts(fields, "de", "en");
        var part = fields.Element("is", required: true) is { } element ? ReadNode(element, fields.PathOf("is"), terms, problems) : null;
        return id is null || name is null || part is null ? null : new(id, name, part);
    }

    private static Stated<T>? ReadStated<T>(JsonFields fields)
    {
        Truth? outcome = fields.Element("stated")?.ToString() switch
        {
            "true" or "True" => Truth.True,
            "false" or "False" => Truth.False,
            "unknown" => Truth.Unknown,
            _ => null,
        };
        if (outcome is null)
        {
            fields.Refuse(
                "stated", "condition.stated", fields.Element("stated")?.ToString(),
                new("Das ist kein Wahrheitswert.", "This is no truth value."),
                new("true, false oder \"unknown\" angeben.", "State true, false or \"unknown\"."));
        }

        var text = RequiredTexts(fields, "de", "en");
        var question = fields.Has("askDe") || fields.Has("askEn") ? RequiredTexts(fields, "askDe", "askEn") : text;
        return outcome is null || text is null || question is null ? null : new(outcome.Value, text, question);
    }

    private static Term<T>? FindTerm<T>(JsonFields fields, TermList<T> terms)
    {
        var name = RequiredText(fields, "term");
        if (name is not null && terms.TryFind(name, out var term)) return term;
        fields.Pass(Verbs);
        if (name is null) return null;
        fields.Refuse(
            "term", "condition.unknown-term", name,
            new($"„{name}“ ist kein bekannter Begriff.", $"'{name}' is not a known term."),
            new($"Einen dieser Begriffe verwenden: {string.Join(", ", terms.Select(t => t.Name))}.",
                $"Use one of: {string.Join(", ", terms.Select(t => t.Name))}."));
        return null;
    }

    private static LocalizedText? RequiredTexts(JsonFields fields, string german, string english)
    {
        var (de, en) = (RequiredText(fields, german), RequiredText(fields, english));
        return de is null || en is null ? null : new(de, en);
    }

    private static string? RequiredText(JsonFields fields, string name)
    {
        if (!fields.TryRead(name, ValueFormat.For<string>().Read, out var text)) return null;
        if (!string.IsNullOrWhiteSpace(text)) return text;
        fields.Refuse(name, "value.blank", text, new("Der Text ist leer.", "The text is empty."), new("Einen Text angeben.", "State a text."));
        return null;
    }

    private static Specification<T>? Unknown<T>(JsonFields fields)
    {
        fields.Pass(fields.Names);
        fields.Refuse(
            "", "condition.kind", null,
            new("Diese Bedingung hat keine bekannte Form.", "This condition has no known form."),
            new("Eines von term, all, any, not, atLeast/of, named, stated angeben.", "State one of term, all, any, not, atLeast/of, named, stated."));
        return null;
    }
}
