using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Certifications;

/// <summary>How far territories are on the way to a certification. Milestones are reached in the order of the scheme, none is left out.</summary>
public sealed record Certification
{
    /// <summary>A certification.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="territories">The territories, at least one: a city and a district may go together.</param>
    /// <param name="reached">The milestones reached, in order.</param>
    /// <param name="answers">What is known about what milestones need, each need once.</param>
    /// <exception cref="InvalidValueException">A milestone is out of order, a day runs backwards, or a need is not one of the scheme.</exception>
    public Certification(
        CertificationScheme scheme, ValueList<TerritoryKey> territories, ValueList<ReachedMilestone> reached, ValueList<NeedAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        Territories = Require.Distinct(Require.AtLeastOne(territories, nameof(Territories)), nameof(Territories));
        Require.Distinct(answers.Select(a => a.Need).ToValueList(), nameof(Answers));
        for (var i = 0; i < reached.Count; i++)
        {
            var isInPlace = i < scheme.Milestones.Count && reached[i].Milestone == scheme.Milestones[i].Id;
            if (isInPlace && (i == 0 || reached[i].On >= reached[i - 1].On)) continue;
            throw Require.Broken(
                "certification.order", nameof(Reached), reached[i].Milestone,
                new(
                    "Der Meilenstein steht nicht an seiner Stelle, oder sein Tag liegt zu früh.",
                    "The milestone is not in its place, or its day is too early."),
                new(
                    $"Die Reihenfolge einhalten: {string.Join(", ", scheme.Milestones.Select(m => m.Text.German))}.",
                    $"Keep to the order: {string.Join(", ", scheme.Milestones.Select(m => m.Text.English))}."));
        }

        if (answers.FirstOrDefault(a => scheme.Milestones.SelectMany(m => m.Needs).All(n => n.Id != a.Need)) is { } stranger)
        {
            throw Require.Broken(
                "certification.need", nameof(Answers), stranger.Need,
                new("Danach fragt das Verfahren nicht.", "The scheme does not ask for it."),
                new("Eine Kennung des Verfahrens angeben.", "State an id of the scheme."));
        }

        (Scheme, Reached, Answers) = (scheme, reached, answers);
    }

    /// <summary>The scheme.</summary>
    public CertificationScheme Scheme { get; }

    /// <summary>The territories.</summary>
    public ValueList<TerritoryKey> Territories { get; }

    /// <summary>The milestones reached, in order.</summary>
    public ValueList<ReachedMilestone> Reached { get; }

    /// <summary>What is known about what milestones need.</summary>
    public ValueList<NeedAnswer> Answers { get; }

    /// <summary>The next milestone; <see langword="null"/> after the award.</summary>
    public CertificationMilestone? Next => Reached.Count < Scheme.Milestones.Count ? Scheme.Milestones[Reached.Count] : null;

    /// <summary>Where it stands.</summary>
    public CertificationStatus Status => Reached.Count == 0 ? CertificationStatus.NoMilestone
        : Next is null ? CertificationStatus.Awarded : CertificationStatus.UnderWay;

    /// <summary>The day of the award; <see langword="null"/> before it.</summary>
    public LocalDate? AwardedOn => Next is null ? Reached[^1].On : null;

    /// <summary>
    /// Whether everything is there for the next milestone, need by need: what is surely missing is false, what nobody has recorded is unknown and
    /// to be asked. <see langword="null"/> after the award.
    /// </summary>
    public Explanation? Readiness()
    {
        if (Next is not { } next) return null;
        var parts = next.Needs.Select(n => (Specification<Certification>)Specification.Stated<Certification>(
            Truth.Of(Answers.FirstOrDefault(a => a.Need == n.Id)?.IsMet), n.Text,
            new($"Ist das erfüllt? {n.Text.German}", $"Is this so? {n.Text.English}"))).ToList();
        Specification<Certification> all = parts.Count == 0
            ? Specification.Stated<Certification>(Truth.True, new("nichts weiter verlangt", "nothing else is asked for"))
            : Specification.All(parts);
        return all.As(next.Id, next.Text).Explain(this);
    }

    /// <summary>The same certification after its next milestone.</summary>
    /// <param name="on">The day.</param>
    /// <exception cref="InvalidOperationException">It is awarded already.</exception>
    /// <exception cref="InvalidValueException">The day is before the last milestone.</exception>
    public Certification Reach(LocalDate on) => Next is { } next
        ? new(Scheme, Territories, [.. Reached, new(next.Id, on)], Answers)
        : throw new InvalidOperationException("The certification is awarded already.");
}
