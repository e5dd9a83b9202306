using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Monitoring.Effects;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>Who is missing and who answered, in words; counts that would show individuals are left out.</summary>
internal static class StudyReach
{
    public static IEnumerable<LocalizedText> Texts(EvaluationStudy study)
    {
        if (study.Attrition is { } attrition)
        {
            yield return Missing(attrition.Participants, "Teilnehmenden", "participants");
            if (attrition.Comparison is { } comparison) yield return Missing(comparison, "Personen der Vergleichsgruppe", "persons of the "
                + "comparison group");
        }
        else if (study.Data.Design >= EvaluationDesign.D2)
        {
            yield return new("Wie viele ausgeschieden sind, ist nicht gezählt.", "How many dropped out has not been counted.");
        }

        if (study.Answered is { } answered && IsShown(answered))
        {
            yield return new(
                $"Geantwortet haben {answered.Count} von {answered.Persons} Befragten.", $"{answered.Count} of {answered.Persons} asked have "
                    + $"answered.");
        }
    }

    private static LocalizedText Missing(PersonShare missing, string german, string english) => IsShown(missing)
        ? new(
            $"Von {missing.Persons} {german} {(missing.Count == 1 ? "fehlt" : "fehlen")} am Ende {missing.Count}.",
            $"Of {missing.Persons} {english}, {missing.Count} {(missing.Count == 1 ? "is" : "are")} missing at the end.")
        : new($"Einzelne der {german} fehlen am Ende.", $"A few of the {english} are missing at the end.");

    private static bool IsShown(PersonShare share) =>
        FigureDetails.Of(share.Persons) >= FigureDetail.WithInterval && share.Count is 0 or >= 3 && (share.Persons - share.Count) is 0 or >= 3;
}
