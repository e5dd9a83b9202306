namespace KommunalesBildungsmanagement.Matching;

/// <summary>Turns granted wishes back into words and values.</summary>
internal sealed class ProposalWriter(CompiledRound round, int[] granted)
{
    private readonly CheckedRound _round = round.Round;
    private readonly int[] _waitingRank = new int[round.Place.Length];
    private readonly Dictionary<(int Place, ulong Membership), ValueList<CutOff>> _lines = [];

    public AllocationProposal Write()
    {
        var places = new PlaceOutcome[_round.Places.Count];
        for (var place = 0; place < places.Length; place++) places[place] = Outcome(place);
        var (certificates, clarifications) = (new List<Certificate>(), new List<Clarification>());
        for (var applicant = 0; applicant < granted.Length; applicant++)
        {
            var (person, first) = (_round.Applicants[applicant], round.FirstWish[applicant]);
            for (var i = 0; i < person.Wishes.Count; i++)
            {
                var (wish, stated) = (first + i, person.Wishes[i]);
                if (wish == granted[applicant]) continue;
                var wanted = granted[applicant] < 0 || wish < granted[applicant];
                if (wanted) certificates.Add(Certificate(wish, person, stated, places[round.Place[wish]]));
                if (stated.Eligibility.IsUnknown) clarifications.Add(Eligibility(wish, stated, wanted));
                if (wanted && !person.Groups.IsComplete && stated.Eligibility.IsTrue && Membership(wish) is { } asked) clarifications.Add(asked);
            }
        }

        return new(_round)
        {
            Placements = granted.Where(w => w >= 0).Select(w => new Placement(_round.Applicants[round.Owner[w]].Id, IdOfPlace(w))).ToValueList(),
            Places = ValueList.Create<PlaceOutcome>(places),
            Certificates = certificates.ToValueList(),
            Clarifications = clarifications.ToValueList(),
        };
    }

    private PlaceOutcome Outcome(int place)
    {
        var (offer, seats) = (_round.Places[place], round.Seats[place]);
        var (admitted, waiting) = (new List<string>(), new List<WaitingListEntry>());
        foreach (var wish in round.ByRank[place])
        {
            var applicant = round.Owner[wish];
            if (granted[applicant] == wish)
            {
                admitted.Add(_round.Applicants[applicant].Id);
            }
            else if (round.IsSure[wish] && (granted[applicant] < 0 || wish < granted[applicant]))
            {
                waiting.Add(new(waiting.Count + 1, _round.Applicants[applicant].Id));
                _waitingRank[wish] = waiting.Count;
            }
        }

        return new()
        {
            Place = offer,
            Admitted = admitted.ToValueList(),
            CutOffs =
            [
                new(null, seats.OpenSeats, seats.Open.Count, Last(place, seats.Open)),
                .. offer.Quotas.Select((q, i) => new CutOff(q, q.Places, seats.Reserved(i).Count, Last(place, seats.Reserved(i)))),
            ],
            WaitingList = waiting.ToValueList(),
        };
    }

    private Certificate Certificate(int wish, Applicant person, Wish stated, PlaceOutcome place) => new()
    {
        Applicant = person.Id,
        Place = place.Place,
        Wish = stated,
        Criteria = _round.Criteria,
        Lot = _round.Lots[round.Owner[wish]],
        AppliedOn = _round.TieRule == TieRule.DateThenLottery ? person.AppliedOn : null,
        CutOffs = Lines(wish, place),
        WaitingRank = _waitingRank[wish] == 0 ? null : _waitingRank[wish],
        BecauseOfSiblings =
            _round.SiblingWishes.Count > 0 && stated.Eligibility.IsTrue && Effect(wish, Truth.True).Effect != ClarificationEffect.WaitingList,
    };

    // The lines of an offer that count for members of the same groups are one list, made once.
    private ValueList<CutOff> Lines(int wish, PlaceOutcome place)
    {
        var membership = round.Rank[wish] < 0 ? 0 : round.Seats[round.Place[wish]].MembershipOf(round.Rank[wish]);
        if (_lines.TryGetValue((round.Place[wish], membership), out var lines)) return lines;
        lines = place.CutOffs.Where((_, i) => i == 0 || (membership >> (i - 1) & 1) != 0).ToValueList();
        _lines.Add((round.Place[wish], membership), lines);
        return lines;
    }

    private Clarification Eligibility(int wish, Wish stated, bool wanted)
    {
        var (effect, displaced) = wanted ? Effect(wish, Truth.True) : (ClarificationEffect.None, null);
        return new(_round.Applicants[round.Owner[wish]].Id, IdOfPlace(wish), stated.EligibilityReason, effect, displaced);
    }

    // Whether somebody belongs to a group is asked only where it matters.
    private Clarification? Membership(int wish)
    {
        var (sure, possible) = (round.Membership(wish, Truth.True), round.Membership(wish, Truth.Unknown));
        if (sure == possible) return null;
        var (effect, displaced) = Effect(wish, Truth.Unknown);
        if (effect == ClarificationEffect.WaitingList || Effect(wish, Truth.True).Effect != ClarificationEffect.WaitingList) return null;
        var labels = _round.Places[round.Place[wish]].Quotas.Where((_, i) => ((possible & ~sure) >> i & 1) != 0).Select(q => q.Label).ToList();
        return new(
            _round.Applicants[round.Owner[wish]].Id, IdOfPlace(wish),
            new(
                $"Gehört die Anmeldung zu: {string.Join(", ", labels.Select(l => l.German))}?",
                $"Does the application belong to: {string.Join(", ", labels.Select(l => l.English))}?"),
            effect, displaced);
    }

    private (ClarificationEffect Effect, string? Displaced) Effect(int wish, Truth membership)
    {
        var place = round.Place[wish];
        var leaving = round.Seats[place].WouldLeave(round.Rank[wish], round.Membership(wish, membership));
        return leaving < 0 ? (ClarificationEffect.FreePlace, null)
            : leaving == round.Rank[wish] ? (ClarificationEffect.WaitingList, null)
            : (ClarificationEffect.TakesPlace, _round.Applicants[round.Owner[round.ByRank[place][leaving]]].Id);
    }

    private RankingValues? Last(int place, RankHeap held) => held.Count == 0 ? null : Values(round.ByRank[place][held.Worst]);

    private RankingValues Values(int wish)
    {
        var (applicant, stated) = (_round.Applicants[round.Owner[wish]], round.WishAt(wish));
        var day = _round.TieRule == TieRule.DateThenLottery ? applicant.AppliedOn : null;
        return new(stated.PriorityClass, stated.Points, day, _round.Lots[round.Owner[wish]].Rank);
    }

    private string IdOfPlace(int wish) => _round.Places[round.Place[wish]].Id;
}
