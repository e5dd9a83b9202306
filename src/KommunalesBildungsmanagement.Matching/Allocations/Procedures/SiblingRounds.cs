namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// Tries the places of sibling wishes, best first. As long as siblings try a place, they ask for nothing else; if not all of them get it, they try
/// the next; at last they go apart or step back, as they have said.
/// </summary>
/// <remarks>
/// Of several sibling wishes that fail at the same place in the same round only the one with the worst lot moves on: perhaps that is enough for the
/// others. Wishes only move on, so this ends.
/// </remarks>
internal sealed class SiblingRounds
{
    private readonly CompiledRound _round;
    private readonly List<Group> _groups = [];
    private readonly int[] _restriction;

    public SiblingRounds(CompiledRound round)
    {
        _round = round;
        _restriction = new int[round.Round.Applicants.Count];
        Array.Fill(_restriction, DeferredAcceptance.All);
        if (round.Round.SiblingWishes.Count == 0) return;
        var index = round.Round.Applicants.Select((a, i) => (a.Id, i)).ToDictionary(x => x.Id, x => x.i);
        foreach (var wish in round.Round.SiblingWishes)
        {
            var members = wish.Applicants.Select(a => index[a]).ToArray();
            _groups.Add(new(wish, members, members.Min(m => round.Round.Lots[m].Rank)));
        }
    }

    public void Run(DeferredAcceptance procedure)
    {
        _groups.ForEach(Restrict);
        procedure.Run(_restriction);
        while (Failing(procedure) is { Count: > 0 } failing)
        {
            foreach (var group in failing.GroupBy(g => g.Wish.Places[g.Stage]).Select(same => same.MaxBy(g => g.Lot)!))
            {
                group.Stage++;
                Restrict(group);
            }

            procedure.Run(_restriction);
        }
    }

    private List<Group> Failing(DeferredAcceptance procedure) =>
        [.. _groups.Where(g => g.Stage < g.Wish.Places.Count && g.Members.Any(m => procedure.Granted[m] < 0))];

    // A place at which one of them is not surely eligible is no place for all of them.
    private void Restrict(Group group)
    {
        while (group.Stage < group.Wish.Places.Count && !group.Members.All(m => WishFor(m, group.Wish.Places[group.Stage]).Eligibility.IsTrue))
            group.Stage++;
        foreach (var member in group.Members)
        {
            _restriction[member] =
                group.Stage < group.Wish.Places.Count ? IndexOf(member, group.Wish.Places[group.Stage])
                : group.Wish.OtherwiseApart ? DeferredAcceptance.All
                : DeferredAcceptance.None;
        }
    }

    private Wish WishFor(int applicant, string place) => _round.WishAt(IndexOf(applicant, place));

    private int IndexOf(int applicant, string place)
    {
        var wish = _round.FirstWish[applicant];
        while (_round.WishAt(wish).Place != place) wish++;
        return wish;
    }

    private sealed class Group(SiblingWish wish, int[] members, int lot)
    {
        public SiblingWish Wish { get; } = wish;

        public int[] Members { get; } = members;

        /// <summary>The best lot of its members.</summary>
        public int Lot { get; } = lot;

        /// <summary>Which of the places it tries; all of them tried once it equals their number.</summary>
        public int Stage { get; set; }
    }
}
