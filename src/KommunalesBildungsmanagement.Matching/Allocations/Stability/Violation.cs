namespace KommunalesBildungsmanagement.Matching;

/// <summary>Something wrong with a list of placements. For the office: it names applicants.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Place">Id of the offer; <see langword="null"/> if it is not about one.</param>
/// <param name="Applicant">Id of the applicant or of the sibling wish in question; <see langword="null"/> for an offer as a whole.</param>
/// <param name="Other">Id of the applicant who has the place instead.</param>
public sealed record Violation(ViolationKind Kind, string? Place, string? Applicant, string? Other = null)
{
    /// <summary>What is wrong, in words.</summary>
    public LocalizedText Text => Kind switch
    {
        ViolationKind.UnknownApplicant => new(
            $"Die Anmeldung {Applicant} gibt es in der Runde nicht.",
            $"Applicant {Applicant} is not in the round."),
        ViolationKind.UnknownPlace => new(
            $"Das Angebot {Place} gibt es in der Runde nicht.",
            $"Offer {Place} is not in the round."),
        ViolationKind.SeveralPlaces => new(
            $"{Applicant} hat mehrere Plätze.",
            $"{Applicant} has several places."),
        ViolationKind.NotListed => new(
            $"{Applicant} hat {Place} nicht gewünscht.",
            $"{Applicant} has not listed {Place}."),
        ViolationKind.NotEligible => new(
            $"{Applicant} erfüllt die Voraussetzungen von {Place} nicht.",
            $"{Applicant} is not eligible for {Place}."),
        ViolationKind.EligibilityUnknown => new(
            $"Ob {Applicant} die Voraussetzungen von {Place} erfüllt, ist nicht geklärt.",
            $"Whether {Applicant} is eligible for {Place} is not known."),
        ViolationKind.OverCapacity => new(
            $"{Place} hat mehr Aufnahmen als Plätze.",
            $"{Place} has more admissions than places."),
        ViolationKind.ReservedPlacesTaken => new(
            $"In {Place} sind Plätze belegt, die für eine Gruppe frei bleiben müssen.",
            $"At {Place} places are taken that have to stay empty for a group."),
        ViolationKind.WastedPlace => new(
            $"In {Place} ist ein Platz frei, den {Applicant} lieber hätte und haben darf.",
            $"{Place} has an empty place that {Applicant} wants and may have."),
        ViolationKind.JustifiedEnvy => new(
            $"{Applicant} hätte {Place} lieber und geht {Other} vor, hat den Platz aber nicht.",
            $"{Applicant} wants {Place} and comes before {Other}, who has it."),
        ViolationKind.SiblingsApart => new(
            $"Die Geschwister {Applicant} wollen keine getrennten Plätze.",
            $"The siblings {Applicant} do not want places apart."),
        _ => new(
            $"Die Geschwister {Applicant} könnten gemeinsam in {Place} aufgenommen werden und hätten das lieber.",
            $"The siblings {Applicant} could be together at {Place} and want that more."),
    };

    /// <summary>Names the kind and nothing about persons.</summary>
    public override string ToString() => $"{nameof(Violation)}({Kind})";
}
