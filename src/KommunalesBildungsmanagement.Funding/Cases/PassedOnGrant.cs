namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>Weitergeleitete Zuwendung: money passed on to a third party.</summary>
public sealed record PassedOnGrant
{
    /// <summary>Id in the file of the host.</summary>
    [Term("de", "weitergeleiteter Betrag"), Term("en", "money passed on")]
    public required string Id { get; init; }

    /// <summary>Whether the third party is itself a Gebietskörperschaft: ANBest-Gk speak of others only.</summary>
    [Term("de", "Dritter ist Gebietskörperschaft"), Term("en", "third party is a local authority")]
    public bool IsLocalAuthority { get; init; }

    /// <summary>Whether the proof of the third party is with the use report.</summary>
    [Term("de", "Nachweis des Dritten liegt bei"), Term("en", "proof of the third party enclosed")]
    public bool? ProofEnclosed { get; init; }

    /// <summary>Whether the recipient has audited it and enclosed the Prüfvermerk (VV Nr. 11).</summary>
    [Term("de", "Nachweis geprüft, Prüfvermerk liegt bei"), Term("en", "proof audited and certified")]
    public bool? AuditedByRecipient { get; init; }

    /// <summary>Whether the authority has demanded the proof of the third party itself.</summary>
    [Term("de", "Nachweis des Dritten angefordert"), Term("en", "proof of the third party demanded")]
    public bool? IsProofDemanded { get; init; }

    /// <summary>Whether the proof of the third party was presented on that demand.</summary>
    [Term("de", "Nachweis des Dritten vorgelegt"), Term("en", "proof of the third party presented")]
    public bool? IsProofPresented { get; init; }

    /// <summary>Whether the contract reserves the audit rights of Nr. 7.1.</summary>
    [Term("de", "Prüfungsrechte vertraglich ausbedungen"), Term("en", "audit rights reserved")]
    public bool? AuditRightsReserved { get; init; }
}
