namespace KommunalesBildungsmanagement.Matching;

/// <summary>A round as arrays of whole numbers: wishes in one row, applicant by applicant, and per place the order of those who ask.</summary>
internal sealed class CompiledRound
{
    private const int PositionBits = 21;

    public CompiledRound(CheckedRound round)
    {
        Round = round;
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(round.Applicants.Count, 1 << PositionBits);
        var wishes = First();
        Place = new int[wishes];
        Owner = new int[wishes];
        Rank = new int[wishes];
        IsSure = new bool[wishes];
        var asked = ReadWishes();
        Order(asked);
        Seats = new Seats[round.Places.Count];
        for (var place = 0; place < Seats.Length; place++) Seats[place] = new(round.Places[place], Members(place));
    }

    public CheckedRound Round { get; }

    /// <summary>The first wish of each applicant; one more at the end.</summary>
    public int[] FirstWish { get; private set; } = [];

    /// <summary>Whose wish it is.</summary>
    public int[] Owner { get; }

    /// <summary>Where it leads.</summary>
    public int[] Place { get; }

    /// <summary>The rank of the wish at its place, 0 for the first; -1 for wishes that are surely not eligible.</summary>
    public int[] Rank { get; }

    /// <summary>Whether the applicant is surely eligible: only such wishes are asked for.</summary>
    public bool[] IsSure { get; }

    /// <summary>By place: the wishes by rank, also those whose eligibility is unknown.</summary>
    public int[][] ByRank { get; private set; } = [];

    public Seats[] Seats { get; }

    public Wish WishAt(int wish) => Round.Applicants[Owner[wish]].Wishes[wish - FirstWish[Owner[wish]]];

    public ulong Membership(int wish, Truth atLeast)
    {
        var (groups, quotas, bits) = (Round.Applicants[Owner[wish]].Groups, Round.Places[Place[wish]].Quotas, 0UL);
        if (groups.Present.Count == 0 && (groups.IsComplete || atLeast.IsTrue)) return bits;
        for (var i = 0; i < quotas.Count; i++)
        {
            if (groups.Contains(quotas[i].Group) >= atLeast) bits |= 1UL << i;
        }

        return bits;
    }

    private int First()
    {
        FirstWish = new int[Round.Applicants.Count + 1];
        for (var i = 0; i < Round.Applicants.Count; i++) FirstWish[i + 1] = FirstWish[i] + Round.Applicants[i].Wishes.Count;
        return FirstWish[^1];
    }

    /// <returns>How many wishes lead to each place.</returns>
    private int[] ReadWishes()
    {
        var index = new Dictionary<string, int>(Round.Places.Count, StringComparer.Ordinal);
        for (var i = 0; i < Round.Places.Count; i++) index.Add(Round.Places[i].Id, i);
        var asked = new int[Round.Places.Count];
        for (var applicant = 0; applicant < Round.Applicants.Count; applicant++)
        {
            var wish = FirstWish[applicant];
            foreach (var stated in Round.Applicants[applicant].Wishes)
            {
                Owner[wish] = applicant;
                Place[wish] = index[stated.Place];
                IsSure[wish] = stated.Eligibility.IsTrue;
                Rank[wish] = stated.Eligibility.IsFalse ? -1 : 0;
                if (!stated.Eligibility.IsFalse) asked[Place[wish]]++;
                wish++;
            }
        }

        return asked;
    }

    // The wishes of a place come in the order of the tie rule; their position there is the last part of the key. So one sort of numbers does it.
    private void Order(int[] asked)
    {
        ByRank = [.. asked.Select(count => new int[count])];
        var keys = asked.Select(count => new ulong[count]).ToArray();
        var filled = new int[asked.Length];
        foreach (var applicant in TieOrder())
        {
            var stated = Round.Applicants[applicant].Wishes;
            for (var wish = FirstWish[applicant]; wish < FirstWish[applicant + 1]; wish++)
            {
                if (Rank[wish] < 0) continue;
                var place = Place[wish];
                ByRank[place][filled[place]] = wish;
                keys[place][filled[place]] = Key(stated[wish - FirstWish[applicant]]) << PositionBits | (uint)filled[place]++;
            }
        }

        for (var place = 0; place < keys.Length; place++)
        {
            Array.Sort(keys[place], ByRank[place]);
            for (var rank = 0; rank < ByRank[place].Length; rank++) Rank[ByRank[place][rank]] = rank;
        }
    }

    // 11 bits for the class, 32 for the points, of which a checked round has no more.
    private static ulong Key(Wish wish) => (ulong)wish.PriorityClass << 32 | (uint.MaxValue - (uint)wish.Points);

    private int[] TieOrder()
    {
        var order = new int[Round.Applicants.Count];
        if (Round.TieRule == TieRule.Lottery)
        {
            for (var i = 0; i < order.Length; i++) order[Round.Lots[i].Rank - 1] = i;
            return order;
        }

        var keys = new (LocalDate, int)[order.Length];
        for (var i = 0; i < order.Length; i++) (order[i], keys[i]) = (i, (Round.Applicants[i].AppliedOn!.Value, Round.Lots[i].Rank));
        Array.Sort(keys, order);
        return order;
    }

    private ulong[] Members(int place)
    {
        if (Round.Places[place].Quotas.Count == 0) return [];
        var members = new ulong[ByRank[place].Length];
        for (var rank = 0; rank < members.Length; rank++) members[rank] = Membership(ByRank[place][rank], Truth.True);
        return members;
    }
}
