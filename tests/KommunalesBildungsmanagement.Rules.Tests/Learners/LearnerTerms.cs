using NodaTime;

namespace KommunalesBildungsmanagement.Rules.Tests;

public static class LearnerTerms
{
    public static ValueTerm<Learner, int> Age { get; } = Term.Of((Learner l) => l.Age, (l, value) => l with { Age = value });

    public static ValueTerm<Learner, int> Siblings { get; } = Term.OfKnown((Learner l) => l.Siblings);

    public static ValueTerm<Learner, decimal> Income { get; } = Term.Of((Learner l) => l.Income, (l, value) => l with { Income = value });

    public static ValueTerm<Learner, bool> InWork { get; } = Term.Of((Learner l) => l.InWork, (l, value) => l with { InWork = value });

    public static ValueTerm<Learner, string> Town { get; } = Term.Of((Learner l) => l.Town, (l, value) => l with { Town = value });

    public static ValueTerm<Learner, LocalDate> MovedIn { get; } = Term.Of((Learner l) => l.MovedIn, (l, value) => l with { MovedIn = value });

    public static ValueTerm<Learner, Certificate> Certificate { get; } =
        Term.Of((Learner l) => l.Certificate, (l, value) => l with { Certificate = value });

    public static ValueTerm<Learner, string> District { get; } = Term.Of(
        (Learner l) => l.Residence!.District, (l, value) => l with { Residence = (l.Residence ?? new Residence()) with { District = value } });

    /// <summary>Always there in a residence; unknown where the residence is.</summary>
    public static ValueTerm<Learner, int> Floor { get; } = Term.OfKnown((Learner l) => l.Residence!.Floor);

    public static ValueTerm<Learner, GeoPosition> Home { get; } = Term.Of((Learner l) => l.Home, (l, value) => l with { Home = value });

    public static ValueTerm<Learner, int> Reach { get; } = Term.Of((Learner l) => l.Reach, (l, value) => l with { Reach = value });

    public static SetTerm<Learner, string> Languages { get; } = Term.Set((Learner l) => l.Languages);

    public static SetTerm<Learner, string> Barriers { get; } = Term.Set((Learner l) => l.Barriers, (l, set) => l with { Barriers = set });

    /// <summary>Half the income: unknown where it is, and no member of its own.</summary>
    public static ValueTerm<Learner, decimal> HalfIncome { get; } =
        Term.Computed<Learner, decimal>("0.5 * income", new("halbes Einkommen", "half the income"), l => 0.5m * l.Income, "EUR");

    /// <summary>The same for everybody, as a dated parameter is.</summary>
    public static ValueTerm<Learner, int> Threshold { get; } =
        Term.Computed<Learner, int>("threshold", new("Schwelle", "threshold"), l => (int?)16);

    /// <summary>A parameter without a value on the day.</summary>
    public static ValueTerm<Learner, int> NoThreshold { get; } =
        Term.Computed<Learner, int>("noThreshold", new("fehlende Schwelle", "missing threshold"), l => (int?)null);

    /// <summary>A position that is the same for everybody.</summary>
    public static ValueTerm<Learner, GeoPosition> Office { get; } =
        Term.Computed<Learner, GeoPosition>("office", new("Amt", "office"), l => (GeoPosition?)new GeoPosition(600_000, 5_300_000));

    public static TermList<Learner> All { get; } =
        new(Age, Siblings, Income, InWork, Town, MovedIn, Certificate, District, Floor, Home, Reach, Languages, Barriers, HalfIncome, Threshold, NoThreshold,
            Office);
}
