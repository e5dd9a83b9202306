using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Rules;
using NodaTime;

namespace KommunalesBildungsmanagement.Analyzers.Tests.Generation;

/// <summary>A condition as source and as its plain three-valued meaning, drawn together: what compiled rules are held to.</summary>
/// <param name="Source">The condition in C#, over <c>h</c> and <c>c</c>.</param>
/// <param name="Meaning">What it means in strong Kleene logic.</param>
public sealed record Sketch(string Source, Func<Household, RuleContext, Truth> Meaning)
{
    public override string ToString() => Source;

    public static Gen<Sketch> Conditions(int depth)
    {
        if (depth == 0) return Leaves;
        var parts = Conditions(depth - 1);
        return Gen.Frequency(
            (3, Leaves),
            (3, from a in parts from b in parts select new Sketch($"({a.Source} && {b.Source})", (h, c) => a.Meaning(h, c) & b.Meaning(h, c))),
            (3, from a in parts from b in parts select new Sketch($"({a.Source} || {b.Source})", (h, c) => a.Meaning(h, c) | b.Meaning(h, c))),
            (2, from a in parts select new Sketch($"!({a.Source})", (h, c) => !a.Meaning(h, c))),
            (1, from a in parts
                from b in parts
                from d in parts
                from count in Gen.Choose(1, 3)
                select new Sketch(
                    $"AtLeast({count}, {a.Source}, {b.Source}, {d.Source})",
                    (h, c) =>
                    {
                        var all = new[] { a.Meaning(h, c), b.Meaning(h, c), d.Meaning(h, c) };
                        return Truth.AtLeast(count, all.Count(t => t.IsTrue), all.Count(t => t.IsUnknown));
                    })));
    }

    private static Gen<LocalDate> Days { get; } = Gen.Choose(0, 60).Select(d => new LocalDate(2024, 12, 20).PlusDays(d % 3 == 0 ? d : 20));

    private static Gen<Sketch> Leaves { get; } = Gen.OneOf(
        Compare("h.Age", h => h.Age, n => n.ToString(Invariant), Gen.Choose(14, 20)),
        Compare("h.Members", h => h.Members, n => n.ToString(Invariant), Gen.Choose(0, 4)),
        Compare("h.Visits", h => h.Visits, n => n.ToString(Invariant), Gen.Choose(0, 3).Select(n => (long)n)),
        Compare("h.Income", h => h.Income, n => n.ToString(Invariant) + "m", Gen.Elements(0m, 0.5m, 10m, 20.25m)),
        Compare("h.Home?.Rooms", h => h.Home?.Rooms, n => n.ToString(Invariant), Gen.Choose(0, 3)),
        Compare("h.Since", h => h.Since, Date, Days),
        Compare("h.EnteredOn", h => h.EnteredOn, Date, Days),
        Compare("h.Home?.BuiltOn", h => h.Home?.BuiltOn, Date, Days),
        Compare("h.Lease?.End", h => h.Lease?.End, Date, Days),
        Compare("h.Level", h => h.Level, l => $"Level.{l}", Gen.Elements(Enum.GetValues<Level>())),
        Compare("h.Age", h => h.Age is { } a ? (decimal)a : null, n => n.ToString(Invariant) + "m", Gen.Elements(15.5m, 16m)),
        Gen.Elements(
            Of("h.HasPass == true", h => Truth.Of(h.HasPass)),
            Of("h.HasPass is false", h => !Truth.Of(h.HasPass)),
            Of("h.IsOpen", h => Truth.Of(h.IsOpen)),
            Of("h.Age is >= 16 and < 18", h => Truth.Of(h.Age >= 16 && h.Age < 18).OrUnknownIf(h.Age is null)),
            Of("h.Age is 15 or 17", h => Truth.Of(h.Age is 15 or 17).OrUnknownIf(h.Age is null)),
            Of("h.Level is not (Level.A1 or Level.B2)", h => Truth.Of(h.Level is not (Level.A1 or Level.B2)).OrUnknownIf(h.Level is null)),
            Of("h.Key == \"09\"", h => Truth.Of(h.Key == "09").OrUnknownIf(h.Key is null)),
            Of("h.Key != \"09\"", h => Truth.Of(h.Key != "09").OrUnknownIf(h.Key is null)),
            Of("h.Home?.District == \"09777\"", h => Truth.Of(h.Home?.District == "09777").OrUnknownIf(h.Home?.District is null)),
            Of("h.Key == h.Home!.District", h => Truth.Of(h.Key == h.Home?.District).OrUnknownIf(h.Key is null || h.Home?.District is null)),
            Of("h.Age is null", h => Truth.Of(h.Age is null)),
            Of("h.Key is not null", h => Truth.Of(h.Key is not null)),
            Of("h.Home?.Rooms is not null", h => Truth.Of(h.Home?.Rooms is not null)),
            Of("h.Languages != null", h => Truth.Of(h.Languages is not null)),
            Of("h.Situations.Contains(\"work\").IsTrue", h => h.Situations.Contains("work")),
            Of("h.Languages!.Contains(\"de\")", h => Truth.Of(h.Languages?.Contains("de"))),
            Of("h.Income >= 0.5m * h.Rent", h => Truth.Of(h.Income >= 0.5m * h.Rent).OrUnknownIf(h.Income is null)),
            Of("h.Members * 2 + 1 > h.Home!.Rooms", h => Truth.Of((h.Members * 2) + 1 > h.Home?.Rooms).OrUnknownIf(h.Home?.Rooms is null)),
            Of("h.Since <= c.Today", (h, c) => Truth.Of(h.Since <= c.Today).OrUnknownIf(h.Since is null)),
            Of("h.Since != h.Lease!.Value.End", h => Truth.Of(h.Since != h.Lease?.End).OrUnknownIf(h.Since is null || h.Lease?.End is null)),
            Of("h.Since == h.Lease!.Value.End", h => Truth.Of(h.Since == h.Lease?.End).OrUnknownIf(h.Since is null || h.Lease?.End is null)),
            Of("Deadline.MonthsAfter(h.Lease?.Start, 1) >= h.Since",
                h => Truth.Of(h.Lease?.Start.PlusMonths(1) >= h.Since).OrUnknownIf(h.Since is null || h.Lease is null)),
            Of("h.Income > Threshold(c)", (h, c) => Threshold(c) is { } t ? Truth.Of(h.Income > t).OrUnknownIf(h.Income is null) : Truth.Unknown),
            Of("IsSmall(h)", h => Truth.Of(h.Members < 3)),
            Of("HasNoPass(h, c)", (h, c) => !Truth.Of(h.HasPass))));

    /// <summary>What the parameter in <see cref="DrawnRules"/> says.</summary>
    private static decimal? Threshold(RuleContext context) =>
        context.ReferenceDate < new LocalDate(2024, 1, 1) ? null : context.ReferenceDate < new LocalDate(2025, 1, 1) ? 10m : 20.25m;

    private static System.Globalization.CultureInfo Invariant => System.Globalization.CultureInfo.InvariantCulture;

    private static string Date(LocalDate day) => $"new LocalDate({day.Year}, {day.Month}, {day.Day})";

    private static Sketch Of(string source, Func<Household, Truth> meaning) => new(source, (h, _) => meaning(h));

    private static Sketch Of(string source, Func<Household, RuleContext, Truth> meaning) => new(source, meaning);

    private static Gen<Sketch> Compare<T>(string path, Func<Household, T?> value, Func<T, string> code, Gen<T> constants)
        where T : struct, IComparable => from constant in constants
        from sign in Gen.Elements("==", "!=", "<", "<=", ">", ">=")
        from isMirrored in Gen.Elements(false, false, true)
        select new Sketch(
            isMirrored ? $"{code(constant)} {Mirror(sign)} {path}" : $"{path} {sign} {code(constant)}",
            (h, _) =>
            {
                if (value(h) is not { } known) return Truth.Unknown;
                var order = ((IComparable)known).CompareTo(constant);
                return Truth.Of(sign switch { "==" => order == 0, "!=" => order != 0, "<" => order < 0, "<=" => order <= 0, ">" => order > 0, _ => order >= 0 });
            });

    private static string Mirror(string sign) => sign switch { "<" => ">", "<=" => ">=", ">" => "<", ">=" => "<=", _ => sign };
}
