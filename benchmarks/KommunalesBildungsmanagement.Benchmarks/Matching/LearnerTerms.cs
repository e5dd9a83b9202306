namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>What conditions can ask of a learner.</summary>
public static class LearnerTerms
{
    public static ValueTerm<Learner, int> Age { get; } = Term.Of((Learner l) => l.Age);

    public static ValueTerm<Learner, int> Certificate { get; } = Term.Of((Learner l) => l.Certificate);

    public static ValueTerm<Learner, int> Qualification { get; } = Term.Of((Learner l) => l.Qualification);

    public static ValueTerm<Learner, int> Status { get; } = Term.Of((Learner l) => l.Status);

    public static ValueTerm<Learner, int> District { get; } = Term.Of((Learner l) => l.District);

    public static ValueTerm<Learner, int> Budget { get; } = Term.Of((Learner l) => l.Budget);

    public static ValueTerm<Learner, int> From { get; } = Term.OfKnown((Learner l) => l.From);

    public static ValueTerm<Learner, int> Until { get; } = Term.OfKnown((Learner l) => l.Until);

    public static ValueTerm<Learner, int>[] Levels { get; } =
        [Term.Of((Learner l) => l.Level0), Term.Of((Learner l) => l.Level1), Term.Of((Learner l) => l.Level2), Term.Of((Learner l) => l.Level3)];

    public static SetTerm<Learner, int> Topics { get; } = Term.Set((Learner l) => l.Topics);

    public static SetTerm<Learner, int> Groups { get; } = Term.Set((Learner l) => l.Groups);

    public static SetTerm<Learner, int> Barriers { get; } = Term.Set((Learner l) => l.Barriers);

    public static SetTerm<Learner, int> Slots { get; } = Term.Set((Learner l) => l.Slots);

    public static SetTerm<Learner, int> Supports { get; } = Term.Set((Learner l) => l.Supports);
}
