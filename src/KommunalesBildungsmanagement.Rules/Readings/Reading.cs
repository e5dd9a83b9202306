using System.Diagnostics.CodeAnalysis;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>What came of reading data from outside: a value, or all the problems that stand against it. Warnings may accompany a value.</summary>
/// <typeparam name="T">The type that was to be read.</typeparam>
[ResultMatters]
public sealed class Reading<T>
    where T : notnull
{
    private readonly T? _value;

    internal Reading(T? value, bool succeeded, ValueList<Problem> problems)
    {
        _value = value;
        Succeeded = succeeded;
        Problems = problems;
    }

    /// <summary>Whether there is a value.</summary>
    public bool Succeeded { get; }

    /// <summary>Every problem found, in reading order: errors when there is no value, warnings otherwise.</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidValueException">There is none; the exception carries all problems.</exception>
    public T Value => Succeeded ? _value! : throw new InvalidValueException(Problems);

    /// <summary>The value, if there is one.</summary>
    /// <param name="value">The value, or the default.</param>
    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return Succeeded;
    }

    /// <summary>The reading of a larger whole: problems keep their order and get the place of the whole in front.</summary>
    /// <param name="location">The place of the whole.</param>
    public Reading<T> At(string location) => new(_value, Succeeded, Problems.Select(p => p.At(location)).ToValueList());

    /// <summary>The value, changed; problems stay.</summary>
    /// <param name="change">What to make of the value.</param>
    public Reading<TResult> Select<TResult>(Func<T, TResult> change)
        where TResult : notnull =>
        Succeeded ? new(change(_value!), true, Problems) : new(default, false, Problems);
}

/// <summary>Makes <see cref="Reading{T}"/>.</summary>
public static class Reading
{
    /// <summary>A value without problems.</summary>
    public static Reading<T> Of<T>(T value)
        where T : notnull => new(value, true, []);

    /// <summary>A value with warnings.</summary>
    /// <exception cref="ArgumentException">One of the problems is an error.</exception>
    public static Reading<T> Of<T>(T value, IEnumerable<Problem> warnings)
        where T : notnull
    {
        var all = warnings.ToValueList();
        return all.All(p => p.Severity == ProblemSeverity.Warning)
            ? new(value, true, all)
            : throw new ArgumentException("A reading with an error has no value.", nameof(warnings));
    }

    /// <summary>No value, with the reasons.</summary>
    /// <exception cref="ArgumentException">There is no error among the problems.</exception>
    public static Reading<T> Failed<T>(params IEnumerable<Problem> problems)
        where T : notnull
    {
        var all = problems.ToValueList();
        return all.Any(p => p.Severity == ProblemSeverity.Error)
            ? new(default, false, all)
            : throw new ArgumentException("A failed reading names at least one error.", nameof(problems));
    }
}
