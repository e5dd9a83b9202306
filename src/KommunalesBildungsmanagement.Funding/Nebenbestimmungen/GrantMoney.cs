using KommunalesBildungsmanagement.Funding.Cases;

namespace KommunalesBildungsmanagement.Funding.Nebenbestimmungen;

/// <summary>What both general conditions say about the financing plan and about drawing money: each cites its own paragraph.</summary>
internal static class GrantMoney
{
    /// <summary>Amounts of a draw are rounded to cents: less than half a cent is no breach.</summary>
    private const decimal HalfACent = 0.005m;

    /// <summary>The line has a tolerance of its own.</summary>
    [Condition, Term("de", "Einzelansatz mit Toleranz"), Term("en", "line with a tolerance")]
    public static bool HasTolerance(CaseLine line) =>
        line.Case.Notice.Financing != FinancingKind.FixedAmount && line.Line.IsFlatRate == false && line.Line.IsBoundByOfficialOrder == false;

    /// <summary>Money was drawn under a financing that is shared.</summary>
    [Condition, Term("de", "anteilig in Anspruch zu nehmen"), Term("en", "to be drawn pro rata")]
    public static bool IsToBeDrawnProRata(FundingCase grant) =>
        grant.DrawnToDate > 0
        && (grant.Notice.Financing == FinancingKind.Proportional || grant.Notice.Financing == FinancingKind.FixedAmount);

    /// <summary>No more was drawn than the share of the grant in the expenditure to date.</summary>
    [Condition, Term("de", "anteilig in Anspruch genommen"), Term("en", "drawn pro rata")]
    public static bool IsDrawnProRata(FundingCase grant) =>
        (grant.DrawnToDate - HalfACent) * grant.Notice.PlannedTotal <= grant.Notice.Grant * grant.ExpenditureToDate;

    /// <summary>Money was drawn under deficit financing by one grantor.</summary>
    [Condition, Term("de", "eigene Mittel zuerst zu verbrauchen"), Term("en", "own funds to be used first")]
    public static bool OwnFundsComeFirst(FundingCase grant) =>
        grant.DrawnToDate > 0 && grant.Notice.Financing == FinancingKind.Deficit && grant.TotalPublicGrants <= grant.Notice.Grant;

    /// <summary>Own and other funds planned were used up before the grant.</summary>
    [Condition, Term("de", "eigene Mittel zuerst verbraucht"), Term("en", "own funds used first")]
    public static bool AreOwnFundsUsed(FundingCase grant) =>
        grant.DrawnToDate + (grant.Notice.PlannedTotal - grant.Notice.Grant) <= grant.ExpenditureToDate;
}
