using System.Globalization;
using System.Text;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>A suggestion in words: with whom, what for, what each brings, what to ask.</summary>
internal static class PartnerSuggestionText
{
    private static readonly ValueFormat<Contribution> Contributions = ValueFormat.For<Contribution>();

    public static string Of(PartnerSuggestion suggestion, CultureInfo culture)
    {
        var lines = new StringBuilder();
        Line(0, $"{suggestion.Partner.Name} ({Text("Punkte", "points")}: {suggestion.Score.ToString(CultureInfo.InvariantCulture)})");
        foreach (var part in suggestion.Parts) Line(1, $"+{part.Points.ToString(CultureInfo.InvariantCulture)} {part.Reason.In(culture)}");
        foreach (var purpose in suggestion.Purposes)
        {
            Line(1, purpose.Reason.In(culture));
            Brings(suggestion.Actor.Name, purpose.ActorBrings);
            Brings(suggestion.Partner.Name, purpose.PartnerBrings);
        }

        foreach (var question in suggestion.Questions) Line(1, $"{Text("zu klären", "to clarify")}: {question.Text.In(culture)}");
        return lines.ToString();

        void Brings(string name, ValueList<Brought> things)
        {
            if (things.Count == 0) return;
            var list = things.Select(t => $"{Contributions.Describe(t.Kind).In(culture)} ({t.Text.In(culture)})");
            Line(2, $"{name} {Text("bringt ein", "brings")}: {string.Join(", ", list)}");
        }

        void Line(int depth, string text) => lines.Append(' ', depth * 2).Append(text).Append('\n');

        string Text(string german, string english) => new LocalizedText(german, english).In(culture);
    }
}
