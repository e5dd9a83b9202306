using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Provenances;

namespace KommunalesBildungsmanagement.Agreements;

/// <summary>Kooperationsvereinbarung: a written agreement of parties that stay independent.</summary>
public sealed record CooperationAgreement
{
    /// <summary>Stable id, not blank.</summary>
    public required string Id { get; init => field = Require.Text(value); }

    /// <summary>The title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Ids of the parties: at least two, each once.</summary>
    /// <exception cref="InvalidValueException">There are fewer than two, one comes twice, or a signature is of none of them.</exception>
    public required ValueList<string> Parties
    {
        get;
        init
        {
            if (Require.Distinct(value).Count < 2)
            {
                throw Require.Broken(
                    "agreement.parties", nameof(Parties), value.ToString(),
                    new("Eine Vereinbarung hat mindestens zwei Parteien.", "An agreement has at least two parties."),
                    new("Alle Parteien angeben.", "State all parties."));
            }

            CheckSignatures(value, Signatures);
            field = value;
        }
    }

    /// <summary>What it is about.</summary>
    public required LocalizedText Subject { get; init; }

    /// <summary>What the parties want to reach.</summary>
    public ValueList<LocalizedText> Aims { get; init; } = [];

    /// <summary>Codes of <c>fields-of-work</c>, at least one.</summary>
    public required ValueList<string> FieldsOfWork { get; init => field = Require.Distinct(Require.AtLeastOne(value)); }

    /// <summary>Whether the list of fields is open ("unter anderem").</summary>
    public bool FieldsAreOpen { get; init; }

    /// <summary>Whether it says that the parties stay independent in design and priorities.</summary>
    public Truth PartiesStayIndependent { get; init; }

    /// <summary>The signatures; each is of a party.</summary>
    /// <exception cref="InvalidValueException">Somebody has signed who is no party.</exception>
    public ValueList<AgreementSignature> Signatures
    {
        get;
        init
        {
            CheckSignatures(Parties, value);
            field = value;
        }
    } = [];

    /// <summary>Id of the agreement that this one continues or replaces.</summary>
    public string? Supersedes { get; init => field = Require.OptionalText(value); }

    /// <summary>What was there before and is continued, in words.</summary>
    public LocalizedText? Continues { get; init; }

    /// <summary>When it holds; open where the text does not say.</summary>
    public DateRange Term { get; init; } = DateRange.Always;

    /// <summary>Where it comes from.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>Whether the head of administration of every party has signed: unknown while a party has no recorded signature.</summary>
    public Truth SignedByHeads => Parties
        .Select(party => Signatures.Where(s => s.Party == party).ToList() is { Count: > 0 } own
            ? Truth.Of(own.Any(s => s.IsHeadOfAdministration))
            : Truth.Unknown)
        .Aggregate(Truth.True, (all, one) => all & one);

    // Either may be set first; the check runs when both are there.
    private static void CheckSignatures(ValueList<string>? parties, ValueList<AgreementSignature> signatures)
    {
        if (parties is null || signatures.FirstOrDefault(s => !parties.Contains(s.Party)) is not { } stranger) return;
        throw Require.Broken(
            "agreement.signature", nameof(Signatures), stranger.Party,
            new($"„{stranger.Party}“ hat unterschrieben, ist aber keine Partei.", $"'{stranger.Party}' has signed but is no party."),
            new("Die Partei ergänzen oder die Unterschrift berichtigen.", "Add the party, or correct the signature."));
    }
}
