using System.Globalization;
using System.Text;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>A plan in words: barrier, mechanism, expected change, evidence, and what must be given.</summary>
internal static class RemedyPlanText
{
    public static string Of(RemedyPlan plan, CultureInfo culture)
    {
        var lines = new StringBuilder();
        foreach (var remedy in plan.Remedies)
        {
            Line(0, $"{remedy.Measure.Title.In(culture)} ({Text("Punkte", "points")}: {remedy.Score.ToString(CultureInfo.InvariantCulture)})");
            foreach (var part in remedy.Parts) Line(1, $"+{part.Points.ToString(CultureInfo.InvariantCulture)} {part.Reason.In(culture)}");
            foreach (var effect in remedy.Effects)
            {
                LocalizedText[] chain = [effect.Barrier.Text, effect.Mechanism, effect.ExpectedChange, effect.Evidence.Text];
                Line(1, string.Join(" -> ", chain.Select(t => t.In(culture))));
            }

            foreach (var open in remedy.ToBeGiven)
            {
                var asked = open.Questions.Select(q => q.Text).DefaultIfEmpty(open.Text).Select(t => t.In(culture));
                Line(1, $"{Text("zu klären", "to clarify")}: {string.Join(' ', asked)}");
            }
        }

        foreach (var set in plan.Sets)
        {
            var together = string.Join(" + ", set.Remedies.Select(r => r.Measure.Title.In(culture)));
            Line(0, $"{Text("Zusammen genügt", "Together suffices")}: {together}{(set.IsSure.IsTrue ? "" : Text(" (zu klären)", " (to clarify)"))}");
        }

        if (!plan.HasAllSets)
        {
            Line(0, Text(
                "Es kann weitere Kombinationen geben: nicht alle wurden geprüft.", "There may be further combinations: not all were tried."));
        }

        if (plan is { HasAllSets: true, Sets.Count: 0 } && plan.Removable.Any())
            Line(0, Text("Keine Kombination beseitigt alle Hemmnisse zugleich.", "No combination removes all barriers at once."));
        foreach (var barrier in plan.Uncovered) Line(0, $"{Text("Nichts beseitigt", "Nothing removes")}: {barrier.Text.In(culture)}");
        foreach (var (measure, reasons) in plan.RuledOut)
        {
            var why = string.Join("; ", reasons.Select(r => r.Text.In(culture)));
            Line(0, $"{Text("Scheidet aus", "Ruled out")}: {measure.Title.In(culture)} ({why})");
        }

        return lines.ToString();

        void Line(int depth, string text) => lines.Append(' ', depth * 2).Append(text).Append('\n');

        string Text(string german, string english) => new LocalizedText(german, english).In(culture);
    }
}
