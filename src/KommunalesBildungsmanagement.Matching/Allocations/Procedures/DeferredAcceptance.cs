namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// Applicants ask for places, best wish first; places hold the best so far and let the others go on; nothing is final until nobody asks any more
/// (Gale and Shapley 1962).
/// </summary>
internal sealed class DeferredAcceptance(CompiledRound round)
{
    /// <summary>In a restriction: the applicant asks for all her wishes.</summary>
    public const int All = -1;

    /// <summary>In a restriction: the applicant asks for nothing.</summary>
    public const int None = -2;

    /// <summary>By applicant: the wish that was granted, or -1.</summary>
    public int[] Granted { get; } = new int[round.Round.Applicants.Count];

    /// <summary>Runs the procedure from the start.</summary>
    /// <param name="restriction">By applicant: <see cref="All"/>, <see cref="None"/>, or the one wish that she asks for.</param>
    public void Run(int[] restriction)
    {
        foreach (var seats in round.Seats) seats.Clear();
        Array.Fill(Granted, -1);
        var next = round.FirstWish.AsSpan(0, Granted.Length).ToArray();
        for (var applicant = 0; applicant < Granted.Length; applicant++)
        {
            // Whoever has to leave asks on at once; the order of asking does not matter to the result (McVitie and Wilson 1971).
            for (var asking = applicant; asking >= 0;)
            {
                var wish = NextWish(asking, next, restriction[asking]);
                if (wish < 0) break;
                var place = round.Place[wish];
                Granted[asking] = wish;
                var leaving = round.Seats[place].Ask(round.Rank[wish]);
                asking = leaving < 0 ? -1 : round.Owner[round.ByRank[place][leaving]];
                if (asking >= 0) Granted[asking] = -1;
            }
        }
    }

    private int NextWish(int applicant, int[] next, int restriction)
    {
        while (next[applicant] < round.FirstWish[applicant + 1])
        {
            var wish = next[applicant]++;
            if (round.IsSure[wish] && (restriction == All || restriction == wish)) return wish;
        }

        return -1;
    }
}
