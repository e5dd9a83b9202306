using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>
/// An immutable list that is equal to another with equal elements in the same order, so that records holding lists compare by value.
/// </summary>
/// <remarks>
/// Write it as a collection expression: <c>ValueList&lt;string&gt; codes = ["a", "b"]</c>. Never null inside a valid record; an absent list is
/// empty.
/// </remarks>
/// <typeparam name="T">Element type.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[SuppressMessage("Naming", "CA1710", Justification = "It is a list, and its name says so.")]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>The list without elements.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <summary>Whether an element is in the list.</summary>
    /// <param name="item">The element.</param>
    public bool Contains(T item) => Array.IndexOf(_items, item) >= 0;

    /// <summary>The elements as a span.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>An enumerator over the elements, in order.</summary>
    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The elements, separated by commas.</summary>
    public override string ToString() => $"[{string.Join(", ", _items)}]";

    /// <summary>Walks a <see cref="ValueList{T}"/> without allocating.</summary>
    [SuppressMessage("Performance", "CA1815", Justification = "An enumerator is never compared.")]
    [SuppressMessage("Design", "CA1034", Justification = "The usual shape of a list's enumerator.")]
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The current element.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Moves to the next element.</summary>
        public bool MoveNext() => ++_index < _items.Length;
    }
}

/// <summary>Builds <see cref="ValueList{T}"/>.</summary>
public static class ValueList
{
    /// <summary>A list of the given elements, copied.</summary>
    /// <param name="items">The elements, in order.</param>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new(items.ToArray());

    /// <summary>A list of the given elements, copied.</summary>
    /// <param name="items">The elements, in order.</param>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => items as ValueList<T> ?? Of(items.ToArray());

    // For an array that nobody else holds.
    private static ValueList<T> Of<T>(T[] items) => items.Length == 0 ? ValueList<T>.Empty : new(items);
}
