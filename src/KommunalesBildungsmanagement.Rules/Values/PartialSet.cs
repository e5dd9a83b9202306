namespace KommunalesBildungsmanagement.Rules;

/// <summary>
/// What is known of a set: some elements are surely in it, some surely not, and of the others nothing is known unless the set is complete.
/// </summary>
/// <remarks>
/// A person who ticks "shift work" has not thereby said "no children". So what is not mentioned is unknown, never absent.
/// Equality is by content, in any order. Immutable. <see cref="Unknown"/> is the set of which nothing is known.
/// </remarks>
/// <typeparam name="T">Element type.</typeparam>
public sealed class PartialSet<T> : IEquatable<PartialSet<T>>
    where T : notnull
{
    private PartialSet(ValueList<T> present, ValueList<T> absent, bool isComplete)
    {
        Present = present;
        Absent = absent;
        IsComplete = isComplete;
    }

    /// <summary>Nothing is known.</summary>
    public static PartialSet<T> Unknown { get; } = new([], [], false);

    /// <summary>Elements surely in the set; each once.</summary>
    public ValueList<T> Present { get; }

    /// <summary>Elements surely not in the set; each once.</summary>
    public ValueList<T> Absent { get; }

    /// <summary>Whether everything that is not <see cref="Present"/> is absent.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether nothing at all is known.</summary>
    public bool IsUnknown => !IsComplete && Present.Count == 0 && Absent.Count == 0;

    /// <summary>A set of which exactly these elements are known to be in it; nothing else is in it.</summary>
    /// <param name="present">The elements.</param>
    public static PartialSet<T> Exactly(params IEnumerable<T> present) => new(present.Distinct().ToValueList(), [], true);

    /// <summary>A set of which some elements are known to be in it and some not.</summary>
    /// <param name="present">Elements in the set.</param>
    /// <param name="absent">Elements not in the set.</param>
    /// <exception cref="InvalidValueException">An element is named as present and as absent.</exception>
    public static PartialSet<T> Of(IEnumerable<T> present, IEnumerable<T> absent)
    {
        var (isIn, isOut) = (present.Distinct().ToValueList(), absent.Distinct().ToValueList());
        foreach (var element in isOut)
        {
            if (isIn.Contains(element))
            {
                throw new InvalidValueException(new Problem(
                    "set.contradiction", nameof(Absent), element.ToString(),
                    new($"„{element}“ ist zugleich als vorhanden und als nicht vorhanden angegeben.",
                        $"'{element}' is stated as present and as absent."),
                    new("Nur eines von beiden angeben.", "State only one of the two.")));
            }
        }

        return new(isIn, isOut, false);
    }

    /// <summary>Whether the element is in the set.</summary>
    /// <param name="element">The element asked for.</param>
    public Truth Contains(T element) =>
        Present.Contains(element) ? Truth.True
        : IsComplete || Absent.Contains(element) ? Truth.False
        : Truth.Unknown;

    /// <summary>The same set with one element known to be in it.</summary>
    /// <param name="element">The element.</param>
    public PartialSet<T> With(T element) =>
        new([.. Present.Where(e => !e.Equals(element)), element], Absent.Where(e => !e.Equals(element)).ToValueList(), IsComplete);

    /// <summary>The same set with one element known not to be in it.</summary>
    /// <param name="element">The element.</param>
    public PartialSet<T> Without(T element) =>
        new(Present.Where(e => !e.Equals(element)).ToValueList(), IsComplete ? [] : [.. Absent.Where(e => !e.Equals(element)), element], IsComplete);

    /// <inheritdoc/>
    public bool Equals(PartialSet<T>? other) =>
        other is not null && IsComplete == other.IsComplete && Present.ToHashSet().SetEquals(other.Present)
            && Absent.ToHashSet().SetEquals(other.Absent);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PartialSet<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsComplete, Present.Count, Absent.Count);

    /// <summary>The known elements, absent ones with a leading minus, and an ellipsis unless the set is complete.</summary>
    public override string ToString() =>
        $"{{{string.Join(", ", Present.Select(p => p.ToString()).Concat(Absent.Select(a => $"-{a}")).Concat(IsComplete ? [] : ["…"]))}}}";
}
