using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Testing;

namespace KommunalesBildungsmanagement.Rules.Tests;

internal static class LearnerGenerators
{
    /// <summary>Learners with any of their facts missing.</summary>
    public static Gen<Learner> Learner { get; } =
        from age in Missing(LearnerValues.Ages)
        from siblings in Gen.Elements(LearnerValues.Siblings)
        from income in Missing(LearnerValues.Incomes)
        from inWork in Missing(LearnerValues.Truths)
        from town in MissingText(LearnerValues.Towns)
        from movedIn in Missing(LearnerValues.Dates)
        from certificate in Missing(LearnerValues.Certificates)
        from district in MissingText(LearnerValues.Districts)
        from floor in Missing(LearnerValues.Floors)
        from home in Missing(LearnerValues.Homes)
        from reach in Missing(LearnerValues.Reaches)
        from languages in Gen.Frequency(
            (3, Gen.SubListOf(LearnerValues.Languages).Select(l => (ValueList<string>?)l.ToValueList())),
            (1, Gen.Constant<ValueList<string>?>(null)))
        from barriers in Barriers
        select new Learner
        {
            Age = age,
            Siblings = siblings,
            Income = income,
            InWork = inWork,
            Town = town,
            MovedIn = movedIn,
            Certificate = certificate,
            Residence = floor is { } f ? new() { District = district, Floor = f } : null,
            Home = home,
            Reach = reach,
            Languages = languages,
            Barriers = barriers,
        };

    /// <summary>Learners that shrink by losing facts.</summary>
    public static Arbitrary<Learner> Learners { get; } = Arb.From(
        Learner, learner => LearnerTerms.All.Where(t => t.CanChange && t.Observe(learner) is not null).Select(t => t.Forget(learner)));

    private static Gen<int> Limits => Gen.Elements(LearnerValues.Reaches.Where(r => r >= 0));

    /// <summary>Leaves that a database can answer too.</summary>
    public static Gen<Specification<Learner>>[] MappedLeaves { get; } =
    [
        SpecificationGenerators.Ordered(LearnerTerms.Age, Gen.Elements(LearnerValues.Ages)),
        SpecificationGenerators.Ordered(LearnerTerms.Siblings, Gen.Elements(LearnerValues.Siblings)),
        SpecificationGenerators.Ordered(LearnerTerms.Income, Gen.Elements(LearnerValues.Incomes)),
        SpecificationGenerators.Unordered(LearnerTerms.InWork, Gen.Elements(LearnerValues.Truths)),
        SpecificationGenerators.Unordered(LearnerTerms.Town, Gen.Elements(LearnerValues.Towns)),
        SpecificationGenerators.Ordered(LearnerTerms.MovedIn, Gen.Elements(LearnerValues.Dates)),
        SpecificationGenerators.Ordered(LearnerTerms.Certificate, Gen.Elements(LearnerValues.Certificates)),
        SpecificationGenerators.Unordered(LearnerTerms.District, Gen.Elements(LearnerValues.Districts)),
        SpecificationGenerators.Ordered(LearnerTerms.Floor, Gen.Elements(LearnerValues.Floors)),
        SpecificationGenerators.Overlapping(LearnerTerms.Languages, Gen.Elements(LearnerValues.Languages)),
        SpecificationGenerators.Ordered(LearnerTerms.Reach, Gen.Elements(LearnerValues.Reaches)),
        SpecificationGenerators.Near(LearnerTerms.Home, Gen.Elements(LearnerValues.Homes), Limits),
        SpecificationGenerators.Near(LearnerTerms.Home, Gen.Elements(LearnerValues.Homes), LearnerTerms.Reach),
        SpecificationGenerators.Near(LearnerTerms.Home, Gen.Elements(LearnerValues.Homes), LearnerTerms.Threshold),
        SpecificationGenerators.Near(LearnerTerms.Home, Gen.Elements(LearnerValues.Homes), LearnerTerms.NoThreshold),
        SpecificationGenerators.Near(LearnerTerms.Office, Gen.Elements(LearnerValues.Homes), LearnerTerms.Reach),
        SpecificationGenerators.Related(LearnerTerms.Age, LearnerTerms.Siblings),
        SpecificationGenerators.Related(LearnerTerms.Siblings, LearnerTerms.Floor),
        SpecificationGenerators.Related(LearnerTerms.Income, LearnerTerms.HalfIncome),
        SpecificationGenerators.Related(LearnerTerms.Age, LearnerTerms.Threshold),
        SpecificationGenerators.Related(LearnerTerms.NoThreshold, LearnerTerms.Age),
        SpecificationGenerators.Ordered(LearnerTerms.Threshold, Gen.Elements(LearnerValues.Ages)),
        SpecificationGenerators.Equal(LearnerTerms.Town, LearnerTerms.District),
        SpecificationGenerators.Stated<Learner>(),
    ];

    /// <summary>Whether something is known: of the record, not of the world. Forgetting a fact makes it false, so some laws leave it out.</summary>
    public static Gen<Specification<Learner>> MappedPresence { get; } = Gen.OneOf(
        LearnerTerms.All.Where(t => t.Name != "barriers").Select(SpecificationGenerators.Known));

    private static Gen<Specification<Learner>>[] LeavesInMemory { get; } =
    [
        SpecificationGenerators.Overlapping(LearnerTerms.Barriers, Gen.Elements(LearnerValues.Barriers)),
        SpecificationGenerators.Unordered(LearnerTerms.Home, Gen.Elements(LearnerValues.Homes)),
    ];

    /// <summary>Trees over every term.</summary>
    public static Arbitrary<Specification<Learner>> Specifications { get; } = SpecificationGenerators.Trees(
        [.. MappedLeaves, .. LeavesInMemory, MappedPresence, SpecificationGenerators.Known(LearnerTerms.Barriers)]);

    /// <summary>Trees that judge the world and not the record: without <see cref="Known{T}"/>.</summary>
    public static Arbitrary<Specification<Learner>> Judgements { get; } = SpecificationGenerators.Trees([.. MappedLeaves, .. LeavesInMemory]);

    /// <summary>Trees over what a database can answer.</summary>
    public static Arbitrary<Specification<Learner>> MappedSpecifications { get; } = SpecificationGenerators.Trees([.. MappedLeaves, MappedPresence]);

    private static Gen<PartialSet<string>> Barriers { get; } =
        from standings in Gen.Elements(Truth.True, Truth.False, Truth.Unknown).ArrayOf(LearnerValues.Barriers.Length)
        from complete in Gen.Frequency((1, Gen.Constant(true)), (3, Gen.Constant(false)))
        let present = LearnerValues.Barriers.Where((_, i) => standings[i].IsTrue)
        let absent = LearnerValues.Barriers.Where((_, i) => standings[i].IsFalse)
        select complete ? PartialSet<string>.Exactly(present) : PartialSet<string>.Of(present, absent);

    private static Gen<TValue?> Missing<TValue>(TValue[] values)
        where TValue : struct => Gen.Frequency((3, Gen.Elements(values).Select(v => (TValue?)v)), (1, Gen.Constant<TValue?>(null)));

    private static Gen<string?> MissingText(string[] values) =>
        Gen.Frequency((3, Gen.Elements(values).Select(v => (string?)v)), (1, Gen.Constant<string?>(null)));
}
