namespace KommunalesBildungsmanagement.Actors;

/// <summary>Level of government that an actor, a programme or a competence belongs to.</summary>
public enum GovernmentLevel
{
    /// <summary>Bund.</summary>
    [Term("de", "Bund"), Term("en", "federal")]
    Federal,

    /// <summary>Land.</summary>
    [Term("de", "Land"), Term("en", "state")]
    State,

    /// <summary>Landkreis, Stadt, Gemeinde.</summary>
    [Term("de", "Kommune"), Term("en", "municipal")]
    Municipal,
}
