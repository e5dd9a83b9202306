using System.Globalization;
using Fachverfahren;
using KommunalesBildungsmanagement.Rules;
using NodaTime;

var culture = CultureInfo.GetCultureInfo(args is ["en"] ? "en" : "de");
var context = new RuleContext(new LocalDate(2026, 11, 22)) { ReferenceDate = new LocalDate(2024, 1, 15) };

var grant = new GrantCase
{
    Number = "BK-2024-017",
    Period = new(new LocalDate(2024, 1, 1), new LocalDate(2025, 10, 31)),
    TotalCost = 343_750,
    OwnFunds = 206_250,
    IsInTransitionRegion = false,
    Fund = Fund.EsfPlus,
};
foreach (var finding in GrantRules.Compiled.ForGrantCase.Evaluate(grant, context)) Console.WriteLine($"{finding.Rule.Id}: {finding.Verdict}");
Console.WriteLine(GrantRules.Compiled.FinalUseReport.Explain(grant, context).Render(culture));
Console.WriteLine(GrantRules.Compiled.OwnShare.Explain(grant, context).Render(culture));
Console.WriteLine(GrantRules.Compiled.Plaque.Explain(grant, context).Render(culture));

var person = new Participation { BornOn = new LocalDate(2008, 3, 1), EnteredOn = new LocalDate(2024, 2, 29), District = "09777" };
Console.WriteLine(TransitionRules.Compiled.TargetGroup2024.Explain(person, context).Redact().Render(culture));
Console.WriteLine(TransitionRules.Compiled.TargetGroup2026.Explain(person, context).Render(culture));
