using KommunalesBildungsmanagement.Rules;
using NodaTime;

namespace KommunalesBildungsmanagement.Analyzers.Tests.Generation;

/// <summary>A subject with every type of member that the rule language knows, there or missing.</summary>
public sealed record Household
{
    public int? Age { get; init; }

    public int Members { get; init; }

    public long? Visits { get; init; }

    public decimal? Income { get; init; }

    public decimal Rent { get; init; }

    public bool? HasPass { get; init; }

    public bool IsOpen { get; init; }

    public Level? Level { get; init; }

    public string? Key { get; init; }

    public LocalDate? Since { get; init; }

    public LocalDate EnteredOn { get; init; }

    public Dwelling? Home { get; init; }

    public Term? Lease { get; init; }

    public PartialSet<string> Situations { get; init; } = PartialSet<string>.Unknown;

    public List<string>? Languages { get; init; }

    /// <summary>A class on the way to a value.</summary>
    public sealed record Dwelling(int? Rooms, string? District, LocalDate BuiltOn);

    /// <summary>A struct on the way to a value.</summary>
    public readonly record struct Term(LocalDate Start, LocalDate? End);
}

/// <summary>An enum whose order means something.</summary>
public enum Level
{
    A1,
    A2,
    B1,
    B2 = 7,
}
