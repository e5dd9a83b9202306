namespace KommunalesBildungsmanagement.Matching;

/// <summary>Turns granted wishes back into words and values.</summary>
internal sealed class ProposalWriter(CompiledRound round, int[] granted)
{
    private readonly CheckedRound _round = round.Round;
    private readonly string[] _ids = [.. round.Round.Applicants.Select(a => a.Id)];
    private readonly int[] _waitingRank = new int[round.Place.Length];
    private readonly Dictionary<ulong, ValueList<CutOff>>[] _lines = [.. round.Round.Places.Select(_ => new Dictionary<ulong, ValueList<CutOff>>())];

    public AllocationProposal Write()
    {
        var places = new PlaceOutcome[_round.Places.Count];
        for (var place = 0; place < places.Length; place++) places[place] = Outcome(place);
        var (certificates, clarifications) = (new List<Certificate>(Refused()), new List<Clarification>());
        for (var applicant = 0; applicant < granted.Length; applicant++)
        {
            var (person, first) = (_round.Applicants[applicant], round.FirstWish[applicant]);
            for (var wish = first; wish < round.FirstWish[applicant + 1]; wish++)
            {
                if (wish == granted[applicant]) continue;
                var (wanted, stated) = (IsWanted(wish), person.Wishes[wish - first]);
                if (wanted) certificates.Add(Certificate(wish, person, stated, places[round.Place[wish]]));
                if (round.IsUnknown(wish)) clarifications.Add(Eligibility(wish, stated, wanted));
                if (wanted && !person.Groups.IsComplete && round.IsSure[wish] && Membership(wish) is { } asked) clarifications.Add(asked);
            }
        }

        return new(_round)
        {
            Placements = granted.Where(w => w >= 0).Select(w => new Placement(_ids[round.Owner[w]], IdOfPlace(w))).ToValueList(),
            Places = ValueList.Create<PlaceOutcome>(places),
            Certificates = certificates.ToValueList(),
            Clarifications = clarifications.ToValueList(),
        };
    }

    /// <returns>How many wishes come before the granted ones: each gets a certificate.</returns>
    private int Refused()
    {
        var refused = 0;
        for (var applicant = 0; applicant < granted.Length; applicant++)
            refused += (granted[applicant] < 0 ? round.FirstWish[applicant + 1] : granted[applicant]) - round.FirstWish[applicant];
        return refused;
    }

    private bool IsWanted(int wish) => granted[round.Owner[wish]] is var has && (has < 0 || wish < has);

    private PlaceOutcome Outcome(int place)
    {
        var (offer, seats) = (_round.Places[place], round.Seats[place]);
        var (admitted, waiting) = (new List<string>(), new List<WaitingListEntry>());
        foreach (var wish in round.ByRank[place])
        {
            var applicant = round.Owner[wish];
            if (granted[applicant] == wish)
            {
                admitted.Add(_ids[applicant]);
            }
            else if (round.IsSure[wish] && IsWanted(wish))
            {
                waiting.Add(new(waiting.Count + 1, _ids[applicant]));
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
            _round.SiblingWishes.Count > 0 && stated.Eligibility.IsTrue
                && Effect(wish, round.SureMembership[wish]).Effect != ClarificationEffect.WaitingList,
    };

    // The lines of an offer that count for members of the same groups are one list, made once.
    private ValueList<CutOff> Lines(int wish, PlaceOutcome place)
    {
        var (lines, membership) = (_lines[round.Place[wish]], round.SureMembership[wish]);
        return lines.TryGetValue(membership, out var made) ? made : lines[membership] = Lines(membership, place);
    }

    private static ValueList<CutOff> Lines(ulong membership, PlaceOutcome place) =>
        place.CutOffs.Where((_, i) => i == 0 || (membership >> (i - 1) & 1) != 0).ToValueList();

    private Clarification Eligibility(int wish, Wish stated, bool wanted)
    {
        var (effect, displaced) = wanted ? Effect(wish, round.SureMembership[wish]) : (ClarificationEffect.None, null);
        return new(_ids[round.Owner[wish]], IdOfPlace(wish), stated.EligibilityReason, effect, displaced);
    }

    // Whether somebody belongs to a group is asked only where it matters.
    private Clarification? Membership(int wish)
    {
        var (sure, possible) = (round.SureMembership[wish], round.PossibleMembership(wish));
        if (sure == possible) return null;
        var (effect, displaced) = Effect(wish, possible);
        if (effect == ClarificationEffect.WaitingList || Effect(wish, sure).Effect != ClarificationEffect.WaitingList) return null;
        var labels = _round.Places[round.Place[wish]].Quotas.Where((_, i) => ((possible & ~sure) >> i & 1) != 0).Select(q => q.Label).ToList();
        return new(
            _ids[round.Owner[wish]], IdOfPlace(wish),
            new(
                $"Gehört die Anmeldung zu: {string.Join(", ", labels.Select(l => l.German))}?",
                $"Does the application belong to: {string.Join(", ", labels.Select(l => l.English))}?"),
            effect, displaced);
    }

    private (ClarificationEffect Effect, string? Displaced) Effect(int wish, ulong membership)
    {
        var place = round.Place[wish];
        var leaving = round.Seats[place].WouldLeave(round.Rank[wish], membership);
        return leaving < 0 ? (ClarificationEffect.FreePlace, null)
            : leaving == round.Rank[wish] ? (ClarificationEffect.WaitingList, null)
            : (ClarificationEffect.TakesPlace, _ids[round.Owner[round.ByRank[place][leaving]]]);
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
