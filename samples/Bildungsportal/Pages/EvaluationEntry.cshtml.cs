using KommunalesBildungsmanagement.Monitoring.Claims;
using Bildungsportal.Evaluating;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bildungsportal.Pages;

/// <summary>
/// Enters an evaluation and grades a sentence about it. What is stated comes in the body of the request, lives as long as it, and is neither
/// stored nor logged.
/// </summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class EvaluationEntryModel : PageModel
{
    /// <summary>What was stated.</summary>
    [BindProperty]
    public StudyForm Form { get; set; } = new();

    /// <summary>What is wrong with it.</summary>
    public ValueList<Problem> Problems { get; private set; } = [];

    /// <summary>The grading, after the form was sent without mistakes.</summary>
    public GradedClaim? Graded { get; private set; }

    /// <summary>The study that was graded.</summary>
    public EvaluationStudy? Study { get; private set; }

    /// <summary>Whether the result is shown while somebody types: then what is still missing is no alarm.</summary>
    public bool IsLive { get; private set; }

    /// <summary>Shows the empty form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Shows the grading, or what is wrong with the form.</summary>
    public void OnPost()
    {
        Grade();
        if (Problems.Count > 0) Response.StatusCode = StatusCodes.Status400BadRequest;
    }

    /// <summary>The grading alone, for the script that shows it while somebody types.</summary>
    public PartialViewResult OnPostResult()
    {
        IsLive = true;
        Grade();
        return Partial("_EvaluationResult", this);
    }

    /// <summary>The problem of a field, if it has one.</summary>
    public Problem? ProblemOf(string field) => Problems.FirstOrDefault(p => p.Location == field);

    /// <summary>A field of the form.</summary>
    public EntryField Field(
        string name, LocalizedText label, string? value, LocalizedText? hint = null, int rows = 0, bool isText = false) =>
        new(name, $"Form.{name.Replace('-', '.')}", label, value, hint, ProblemOf(name), rows, isText);

    private void Grade()
    {
        var reading = StudyReading.Of(Form);
        Problems = reading.Problems;
        if (reading.Study is null || reading.Claim is null) return;
        Study = reading.Study;
        Graded = ClaimGrader.Grade(reading.Claim, reading.Study);
    }
}
