namespace KommunalesBildungsmanagement.Matching;

/// <summary>A round as arrays of whole numbers: wishes in one row, applicant by applicant, and per place the order of those who ask.</summary>
internal sealed class CompiledRound
{
    private const int PointBits = 32;
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
        SureMembership = new ulong[wishes];
        Order(ReadWishes());
        Seats = new Seats[round.Places.Count];
        for (var place = 0; place < Seats.Length; place++) Seats[place] = new(round.Places[place], ByRank[place], SureMembership);
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

    /// <summary>
    /// By wish: bit i tells whether the applicant surely belongs to the group of quota i of the place; zero for wishes that are surely not eligible.
    /// </summary>
    public ulong[] SureMembership { get; }

    /// <summary>By place: the wishes by rank, also those whose eligibility is unknown.</summary>
    public int[][] ByRank { get; private set; } = [];

    public Seats[] Seats { get; }

    public Wish WishAt(int wish) => Round.Applicants[Owner[wish]].Wishes[wish - FirstWish[Owner[wish]]];

    public bool IsUnknown(int wish) => Rank[wish] >= 0 && !IsSure[wish];

    public ulong PossibleMembership(int wish) => Membership(Round.Applicants[Owner[wish]].Groups, Place[wish], Truth.Unknown);

    private ulong Membership(PartialSet<string> groups, int place, Truth atLeast)
    {
        var (quotas, bits) = (Round.Places[place].Quotas, 0UL);
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

    /// <returns>By wish: the number by which those who ask for the same place are put in order.</returns>
    private ulong[] ReadWishes()
    {
        var index = new Dictionary<string, int>(Round.Places.Count, StringComparer.Ordinal);
        for (var i = 0; i < Round.Places.Count; i++) index.Add(Round.Places[i].Id, i);
        var (keys, positions) = (new ulong[Place.Length], TiePositions());
        for (var applicant = 0; applicant < positions.Length; applicant++)
        {
            var (person, wish) = (Round.Applicants[applicant], FirstWish[applicant]);
            foreach (var stated in person.Wishes)
            {
                Owner[wish] = applicant;
                Place[wish] = index[stated.Place];
                IsSure[wish] = stated.Eligibility.IsTrue;
                Rank[wish] = stated.Eligibility.IsFalse ? -1 : 0;
                if (Rank[wish] == 0 && person.Groups.Present.Count > 0)
                    SureMembership[wish] = Membership(person.Groups, Place[wish], Truth.True);
                keys[wish++] = Key(stated) | (uint)positions[applicant];
            }
        }

        return keys;
    }

    // 11 bits for the class, 32 for the points, of which a checked round has no more, and 21 for the position by the tie rule.
    private static ulong Key(Wish wish) => ((ulong)wish.PriorityClass << PointBits | (uint.MaxValue - (uint)wish.Points)) << PositionBits;

    // What decides between equals is the last part of the key. So one sort of numbers for each place does it.
    private void Order(ulong[] keys)
    {
        var asked = new int[Round.Places.Count];
        for (var wish = 0; wish < keys.Length; wish++)
        {
            if (Rank[wish] >= 0) asked[Place[wish]]++;
        }

        ByRank = [.. asked.Select(count => new int[count])];
        var keysOf = asked.Select(count => new ulong[count]).ToArray();
        for (var wish = keys.Length - 1; wish >= 0; wish--)
        {
            if (Rank[wish] < 0) continue;
            var (place, slot) = (Place[wish], --asked[Place[wish]]);
            (ByRank[place][slot], keysOf[place][slot]) = (wish, keys[wish]);
        }

        for (var place = 0; place < keysOf.Length; place++)
        {
            Array.Sort(keysOf[place], ByRank[place]);
            for (var rank = 0; rank < ByRank[place].Length; rank++) Rank[ByRank[place][rank]] = rank;
        }
    }

    /// <returns>By applicant: her position by the tie rule alone, 0 for the first.</returns>
    private int[] TiePositions()
    {
        var positions = new int[Round.Applicants.Count];
        for (var i = 0; i < positions.Length; i++) positions[i] = Round.Lots[i].Rank - 1;
        if (Round.TieRule == TieRule.Lottery) return positions;

        var (keys, order) = (new (LocalDate, int)[positions.Length], new int[positions.Length]);
        for (var i = 0; i < order.Length; i++) (order[i], keys[i]) = (i, (Round.Applicants[i].AppliedOn!.Value, positions[i]));
        Array.Sort(keys, order);
        for (var i = 0; i < order.Length; i++) positions[order[i]] = i;
        return positions;
    }
}
