using System.Text.RegularExpressions;
using KommunalesBildungsmanagement.Evaluations;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>Looks for words that claim causes in German and English texts.</summary>
/// <remarks>
/// A heuristic over word lists: it can miss a causal claim and can take a harmless passage for one. Passages without a known word are reported as
/// unknown, never as harmless. Negation does not make a claim weaker: that a measure had no effect needs the same proof. What stands in quotation
/// marks (three words or more) or is reported with "that" is taken as somebody's statement. Stateless; independent of culture.
/// </remarks>
public static partial class CausalWording
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language.</param>
    public static WordingReading Read(string text, WordingLanguage language)
    {
        var words = language == WordingLanguage.German ? WordingMarks.German : WordingMarks.English;
        var findings = new List<WordingFinding>();
        var outside = Quotation().Replace(text, quote =>
        {
            var inner = quote.Value[1..^1];
            if (Word().Count(inner) < 3) return $" {inner} ";
            if (words.Cause.Match(inner) is { Success: true } mark)
                findings.Add(new(inner, WordingVerdict.Reported, mark.Value, ClaimKind.SelfRating));
            return " X ";
        });
        foreach (var sentence in SentenceEnd().Split(outside))
        {
            var asks = sentence.TrimEnd().EndsWith('?');
            foreach (var passage in words.Turn.Split(sentence).Select(p => p.Trim(' ', ',', '\n', '\r', '\t')).Where(p => Word().IsMatch(p)))
                findings.Add(Judge(passage, asks, words));
        }

        return new(text, [.. findings]);
    }

    private static WordingFinding Judge(string passage, bool asks, WordingMarks words)
    {
        if (asks) return new(passage, WordingVerdict.Disclaims, "?", null);
        if (words.Reservation.Match(passage) is { Success: true } reservation) return new(passage, WordingVerdict.Disclaims, reservation.Value, null);
        var cause = words.Cause.Match(passage);
        if (words.Counterfactual.Match(passage) is { Success: true } without) return Causes(passage, without.Value);
        if (cause.Success)
        {
            if (words.Report.IsMatch(passage)) return new(passage, WordingVerdict.Reported, cause.Value, ClaimKind.SelfRating);
            if (words.Intention.IsMatch(passage)) return new(passage, WordingVerdict.Intends, cause.Value, null);
            return words.Negation.Count(passage) % 2 == 0
                ? Causes(passage, cause.Value)
                : new(passage, WordingVerdict.DeniesEffect, cause.Value, ClaimKind.CausalEffect);
        }

        var (change, difference) = (words.Change.Match(passage), words.Difference.Match(passage));
        return change.Success && difference.Success ? new(passage, WordingVerdict.Descriptive, difference.Value, ClaimKind.DifferenceOfChanges)
            : difference.Success ? new(passage, WordingVerdict.Descriptive, difference.Value, ClaimKind.Difference)
            : change.Success ? new(passage, WordingVerdict.Descriptive, change.Value, ClaimKind.Change)
            : words.Rating.Match(passage) is { Success: true } rating ? new(passage, WordingVerdict.Descriptive, rating.Value, ClaimKind.SelfRating)
            : words.Delivery.Match(passage) is { Success: true } delivery
                ? new(passage, WordingVerdict.Descriptive, delivery.Value, ClaimKind.Delivery)
            : new(passage, WordingVerdict.Unknown, "", null);
    }

    private static WordingFinding Causes(string passage, string mark) => new(passage, WordingVerdict.Causal, mark, ClaimKind.CausalEffect);

    [GeneratedRegex("""„[^“”"]*[“”"]|“[^”]*”|"[^"]*"|»[^«]*«|«[^»]*»|‚[^‘’]*[‘’]|‘[^’]*’(?!\w)|(?<=^|[\s(])'[^']+'(?=[\s.,;:!?)]|$)""", Options)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"(?<=[.!?;:])\s+", Options)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\p{L}{2,}", Options)]
    private static partial Regex Word();
}
