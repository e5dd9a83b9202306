namespace KommunalesBildungsmanagement.Funding.Calculations.FlatRates;

/// <summary>What is wrong with the flat rates of a project.</summary>
/// <param name="SeveralIndirectMethods">Whether more than one flat rate pays for indirect costs.</param>
/// <param name="NotAlone">Whether a flat rate for all remaining costs stands beside another one.</param>
/// <param name="BookedTwice">Costs booked though a flat rate covers them, by key: double funding.</param>
public sealed record FlatRateFaults(bool SeveralIndirectMethods, bool NotAlone, ValueList<BookedCost> BookedTwice)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool AreNone => !SeveralIndirectMethods && !NotAlone && BookedTwice.Count == 0;

    /// <summary>What is booked though a flat rate covers it.</summary>
    public Money BookedTwiceSum => new(BookedTwice.Sum(c => c.Amount.Euros));
}
