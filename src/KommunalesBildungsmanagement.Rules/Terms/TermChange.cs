using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>One changed fact about a subject: what a measure achieves, or what would turn an answer.</summary>
/// <remarks>
/// Equality is by term and new value. Made by <see cref="ValueTerm{T, TValue}.Becomes"/>, <see cref="SetTerm{T, TValue}.Gains"/> and <see
/// cref="SetTerm{T, TValue}.Loses"/>.
/// </remarks>
/// <typeparam name="T">The subject.</typeparam>
public sealed class TermChange<T> : IEquatable<TermChange<T>>
{
    private readonly Func<T, T> _apply;
    private readonly Action<Utf8JsonWriter> _write;
    private readonly string _verb;
    private readonly object _value;

    internal TermChange(Term<T> term, string verb, object value, LocalizedText outcome, Func<T, T> apply, Action<Utf8JsonWriter> write)
    {
        (Term, _verb, _value, Outcome, _apply, _write) = (term, verb, value, outcome, apply, write);
    }

    /// <summary>The term that changes.</summary>
    public Term<T> Term { get; }

    /// <summary>The new value in words.</summary>
    public LocalizedText Outcome { get; }

    /// <summary>The change in words: label and new value.</summary>
    public LocalizedText Text => new($"{Term.Label.German}: {Outcome.German}", $"{Term.Label.English}: {Outcome.English}");

    /// <summary>A changed copy of the subject; the subject itself stays.</summary>
    /// <param name="subject">The subject.</param>
    public T Apply(T subject) => _apply(subject);

    /// <summary>A changed copy of the subject, unless the subject refuses the new value.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="changed">The copy, or the default.</param>
    /// <returns>Whether the subject takes the value; an age of 999 breaks an invariant of most people.</returns>
    public bool TryApply(T subject, [MaybeNullWhen(false)] out T changed)
    {
        try
        {
            changed = _apply(subject);
            return true;
        }
        catch (InvalidValueException)
        {
            changed = default;
            return false;
        }
    }

    /// <summary>Writes the change as <c>{ "term": …, "becomes": … }</c>, with <c>gains</c> or <c>loses</c> for sets.</summary>
    /// <param name="writer">Where to.</param>
    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("term", Term.Name);
        writer.WritePropertyName(_verb);
        _write(writer);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public bool Equals(TermChange<T>? other) => other is not null && Term.Equals(other.Term) && _verb == other._verb && _value.Equals(other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TermChange<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Term, _verb, _value);

    /// <summary>The name of the term, without the new value: what a log may hold.</summary>
    public override string ToString() => Term.Name;
}
