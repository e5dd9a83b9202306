using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A call that goes from a day to another: <c>day.PlusMonths(6)</c>, <c>Deadline.MonthsAfter(day, 6)</c>.</summary>
/// <param name="Day">The day it starts from.</param>
/// <param name="Amount">How far, if that is one number.</param>
/// <param name="Unit">"Days", "Weeks", "Months", "Years", or "" for a period of several.</param>
/// <param name="Calendar">"LocalDate", "Deadline" or the name of another type of dates.</param>
internal sealed record DateStep(IOperation Day, IOperation? Amount, string Unit, string Calendar)
{
    /// <summary>Whether the amount is known to be less than zero: a day before, which the law counts otherwise.</summary>
    public bool GoesBack => Amount?.ConstantValue is { HasValue: true, Value: int and < 0 or long and < 0 or double and < 0 };

    /// <summary>The step a call takes, or <see langword="null"/>.</summary>
    public static DateStep? Of(IOperation operation) => operation switch
    {
        IInvocationOperation { Instance: { } day, Arguments.Length: 1 } call => OfMember(day, call),
        IInvocationOperation { Arguments.Length: 2, TargetMethod: { IsStatic: true, Name: "MonthsAfter" } } call
            when call.TargetMethod.ContainingType.IsRuleType("Deadline") =>
            new(call.Arguments[0].Value, call.Arguments[1].Value, "Months", "Deadline"),
        _ => null,
    };

    private static DateStep? OfMember(IOperation day, IInvocationOperation call)
    {
        var unit = call.TargetMethod.Name switch
        {
            "PlusDays" or "AddDays" => "Days",
            "PlusWeeks" => "Weeks",
            "PlusMonths" or "AddMonths" => "Months",
            "PlusYears" or "AddYears" => "Years",
            "Plus" => "",
            _ => null,
        };
        var type = call.TargetMethod.ContainingType;
        if (unit is null || !(type.IsNodaTime("LocalDate") || SystemDateAnalyzer.IsSystemDate(type))) return null;
        return new(day, unit.Length == 0 ? null : call.Arguments[0].Value, unit, type.Name);
    }
}
