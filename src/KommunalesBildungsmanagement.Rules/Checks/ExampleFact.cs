namespace KommunalesBildungsmanagement.Rules;

/// <summary>What an example says of one term, or of one statement. Equality is by content. Immutable.</summary>
/// <typeparam name="T">The subject.</typeparam>
public sealed record ExampleFact<T>
{
    internal ExampleFact(string? term, LocalizedText label, LocalizedText? value, Func<T, bool> holdsFor) =>
        (Term, Label, Value, HoldsFor) = (term, label, value, holdsFor);

    /// <summary>Name of the term; <see langword="null"/> for a statement that does not depend on the subject.</summary>
    public string? Term { get; }

    /// <summary>The words for the term, or the statement itself.</summary>
    public LocalizedText Label { get; }

    /// <summary>The value in words; <see langword="null"/> if it is not stated.</summary>
    public LocalizedText? Value { get; }

    /// <summary>Label and value, e.g. "Alter: 16 Jahre"; "nicht angegeben" and "not stated" stand for no value.</summary>
    public LocalizedText Text
    {
        get
        {
            var value = Value ?? new("nicht angegeben", "not stated");
            return new($"{Label.German}: {value.German}", $"{Label.English}: {value.English}");
        }
    }

    /// <summary>Makes a copy of a subject for which this is so; <see langword="null"/> if the term cannot change.</summary>
    internal Func<T, T>? Apply { get; init; }

    /// <summary>Whether it is so for a subject.</summary>
    internal Func<T, bool> HoldsFor { get; }

    /// <inheritdoc/>
    public bool Equals(ExampleFact<T>? other) => other is not null && Term == other.Term && Label == other.Label && Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Term, Label, Value);
}
