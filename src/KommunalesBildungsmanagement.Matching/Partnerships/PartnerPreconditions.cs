using KommunalesBildungsmanagement.Actors;
using KommunalesBildungsmanagement.Landscapes;
using KommunalesBildungsmanagement.Programmes;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>What must be given before an actor is suggested to another one.</summary>
internal static class PartnerPreconditions
{
    public static ValueList<Precondition> Of(EducationActor actor, EducationActor partner, MatchingContext context) =>
    [
        actor.Active.Contains(context.Day) && partner.Active.Contains(context.Day)
            ? Precondition.Given("active", new("beide sind tätig", "both are active"))
            : Precondition.Missing("active", new("nicht mehr oder noch nicht tätig", "no longer or not yet active")),
        actor.WorksNotWith.Contains(partner.Id) || partner.WorksNotWith.Contains(actor.Id)
            ? Precondition.Missing("exclusion", new("eine Seite hat Zusammenarbeit ausgeschlossen", "one side has ruled cooperation out"))
            : Precondition.Given("exclusion", new("keine Seite hat Zusammenarbeit ausgeschlossen", "no side has ruled cooperation out")),
        Funds(actor, partner, context) || Funds(partner, actor, context)
            ? Precondition.Missing("conflict", new("die eine Seite fördert ein Vorhaben der anderen", "one side funds a project of the other"))
            : Precondition.Given("conflict", new("keine Seite fördert die andere", "no side funds the other")),
        Listing(partner),
    ];

    private static Precondition Listing(EducationActor partner) => partner.AgreesToBeListed switch
    {
        { IsTrue: true } => Precondition.Given("listing", new("ist einverstanden, genannt zu werden", "agrees to be named")),
        { IsFalse: true } => Precondition.Missing("listing", new("will nicht genannt werden", "does not want to be named")),
        _ => Precondition.Open(
            "listing", new("Einverständnis nicht erfasst", "consent not recorded"),
            new($"Ist {partner.Name} einverstanden, vorgeschlagen zu werden?", $"Does {partner.Name} agree to be suggested?")),
    };

    // Who decides on a grant must not sit in the same boat as who receives it. Paying for one's own project is no conflict.
    private static bool Funds(EducationActor funder, EducationActor applicant, MatchingContext context) =>
        !Institutions.AreOneInstitution(funder.Id, applicant.Id, context.Landscape)
        && context.Landscape.FundedProjects.Any(p =>
            p.GrantPeriod.Contains(context.Day)
            && Institutions.Chain(applicant.Id, context.Landscape).Contains(p.Recipient)
            && IsFunder(funder, p, context.Landscape));

    private static bool IsFunder(EducationActor actor, FundedProject project, EducationLandscape landscape) =>
        landscape.Programmes.Any(p => p.Id == project.Programme && p.Funders.Contains(actor.Name))
        || landscape.Measures.Any(m => m.FundedBy == project.Id && m.ActorsAs(ActorRoles.Funder).Contains(actor.Id));
}
