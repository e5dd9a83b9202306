using System.Diagnostics.CodeAnalysis;

namespace KommunalesBildungsmanagement.Funding.Calculations;

/// <summary>
/// What came of a calculation under funding law: a value or nothing, the steps to it, the norms, what is missing and what the law leaves open.
/// </summary>
/// <remarks>
/// Equality by value. Immutable. The same inputs give the same calculation, text for text. A value is there only if nothing is missing.
/// </remarks>
/// <typeparam name="T">What is calculated.</typeparam>
[ResultMatters]
public sealed record Calculation<T>
    where T : notnull
{
    private readonly T? _value;

    internal Calculation(
        CalculationState state,
        T? value,
        ValueList<CalculationStep> steps,
        ValueList<Citation> citations,
        ValueList<LocalizedText> missing,
        ValueList<LocalizedText> notes) =>
        (State, _value, Steps, Citations, Missing, Notes) = (state, value, steps, citations, missing, notes);

    /// <summary>Whether there is a value, and if not, why.</summary>
    public CalculationState State { get; }

    /// <summary>The steps, in order, so that the result can be recomputed by hand.</summary>
    public ValueList<CalculationStep> Steps { get; }

    /// <summary>The norms, in the order in which they are applied.</summary>
    public ValueList<Citation> Citations { get; }

    /// <summary>What has to be stated before there can be a value; empty if there is one.</summary>
    public ValueList<LocalizedText> Missing { get; }

    /// <summary>What the law does not settle, and what a reader must not conclude.</summary>
    public ValueList<LocalizedText> Notes { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsKnown => State == CalculationState.Known;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message says what is missing or why the norm does not apply.</exception>
    public T Value => IsKnown
        ? _value!
        : throw new InvalidOperationException(string.Join(" / ", Missing.Concat(Notes).Select(t => t.English).Prepend(State.ToString())));

    /// <summary>The value, if there is one.</summary>
    /// <param name="value">The value, or the default.</param>
    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return IsKnown;
    }

    /// <summary>State and value, in English.</summary>
    public override string ToString() => IsKnown ? $"{State}: {_value}" : State.ToString();
}
