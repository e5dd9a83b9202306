using System.Globalization;
using KommunalesBildungsmanagement.Rules;

namespace KommunalesBildungsmanagement.Testing;

/// <summary>An example to which the rule gives another verdict than expected. Immutable.</summary>
/// <typeparam name="T">The subject.</typeparam>
/// <param name="Example">The example.</param>
/// <param name="Actual">The verdict of the rule.</param>
/// <param name="Explanation">Why.</param>
public sealed record RuleExampleFailure<T>(RuleExample<T> Example, RuleVerdict Actual, RuleExplanation Explanation)
{
    /// <summary>Name, both verdicts and the explanation.</summary>
    /// <param name="culture">The reader's culture.</param>
    public string Render(CultureInfo culture)
    {
        var heading = new LocalizedText(
            $"„{Example.Name}“: erwartet „{ReportText.Of(Example.Expected).German}“, ist „{ReportText.Of(Actual).German}“",
            $"'{Example.Name}': expected '{ReportText.Of(Example.Expected).English}', is '{ReportText.Of(Actual).English}'");
        return $"{heading.In(culture)}\n{ReportText.Indent(Explanation.Render(culture))}";
    }
}
