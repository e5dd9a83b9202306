using System.Linq;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A member of the subject, read through a path: <c>p.Residence.District</c>.</summary>
internal sealed record MemberValue(ValueType Type, EquatableArray<Step> Steps) : Value(Type)
{
    public override bool CanBeMissing => Steps.Any(s => s.CanBeNull);

    /// <summary>Equal to the name that the library gives the term: the steps in camel case.</summary>
    public override string Name => string.Join(".", Steps.Select(s => CamelCase.Of(s.Name)));

    public override string German => Words.German;

    public override string English => Words.English;

    public Words Words { get; init; }

    /// <summary>Whether it has words of its own in both languages.</summary>
    public bool HasWords { get; init; }

    public string? Unit { get; init; }

    public long? Least { get; init; }

    public long? Greatest { get; init; }

    /// <summary>0 none, 1 personal, 2 special category; of the most sensitive step.</summary>
    public int Sensitivity { get; init; }

    /// <summary>Whether the value is an element of a set; <see cref="ValueType"/> is then that of the elements.</summary>
    public SetKind Set { get; init; }
}

/// <summary>What kind of set a member is.</summary>
internal enum SetKind
{
    None,
    Whole,
    Partial,
}
