namespace KommunalesBildungsmanagement.Evaluations;

/// <summary>
/// The seven steps of impact (Wirkungstreppe): outputs are 1 to 3, outcomes 4 to 6, impact is 7. From step 4 one speaks of effect
/// (Wirkung).
/// </summary>
public enum ImpactStep
{
    /// <summary>Step 1.</summary>
    [Term("de", "1 Leistungen finden statt"), Term("en", "1 services are delivered")]
    Delivered = 1,

    /// <summary>Step 2.</summary>
    [Term("de", "2 Zielgruppe wird erreicht"), Term("en", "2 the target group uses them")]
    Reached = 2,

    /// <summary>Step 3.</summary>
    [Term("de", "3 Zielgruppe ist zufrieden"), Term("en", "3 the target group is satisfied")]
    Accepted = 3,

    /// <summary>Step 4.</summary>
    [Term("de", "4 Wissen, Können, Haltung ändern sich"), Term("en", "4 knowledge, skills, attitudes change")]
    Learnt = 4,

    /// <summary>Step 5.</summary>
    [Term("de", "5 Handeln ändert sich"), Term("en", "5 behaviour changes")]
    Acted = 5,

    /// <summary>Step 6.</summary>
    [Term("de", "6 Lebenslage ändert sich"), Term("en", "6 the life situation changes")]
    SituationChanged = 6,

    /// <summary>Step 7.</summary>
    [Term("de", "7 Gesellschaft ändert sich"), Term("en", "7 society changes")]
    SocietyChanged = 7,
}
