namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>The steps that a search may take, counted down. What runs out of them ends without a proof.</summary>
internal sealed class Effort(int most)
{
    public int Spent { get; private set; }

    public bool IsExhausted { get; private set; }

    /// <summary>Takes steps.</summary>
    /// <returns>Whether there were enough.</returns>
    public bool TrySpend(int steps)
    {
        if (steps > most - Spent) IsExhausted = true;
        else Spent += steps;
        return !IsExhausted;
    }
}
