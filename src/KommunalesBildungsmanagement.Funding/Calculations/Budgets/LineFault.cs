namespace KommunalesBildungsmanagement.Funding.Calculations.Budgets;

/// <summary>Why a line breaks the tolerance.</summary>
public enum LineFault
{
    /// <summary>More than 20 % above the plan.</summary>
    [Term("de", "um mehr als 20 % überschritten"), Term("en", "exceeded by more than 20 %")]
    BeyondTolerance,

    /// <summary>The plan has nothing for it, and 20 % of nothing is nothing: the plan has to be changed by application.</summary>
    [Term("de", "nicht veranschlagt"), Term("en", "not planned")]
    NotPlanned,
}
