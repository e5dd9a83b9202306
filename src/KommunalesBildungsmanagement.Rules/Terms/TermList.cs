using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>
/// The terms that conditions over a <typeparamref name="T"/> may use; reading JSON needs it, and nothing outside it can be named there.
/// </summary>
/// <typeparam name="T">The subject.</typeparam>
[SuppressMessage("Naming", "CA1710", Justification = "It is a list, and its name says so.")]
public sealed class TermList<T> : IReadOnlyList<Term<T>>
{
    private readonly Term<T>[] _terms;
    private readonly Dictionary<string, Term<T>> _byName;

    /// <summary>A list of terms with distinct names.</summary>
    /// <param name="terms">The terms.</param>
    /// <exception cref="ArgumentException">Two terms have the same name.</exception>
    public TermList(params ReadOnlySpan<Term<T>> terms)
    {
        _terms = terms.ToArray();
        _byName = new(StringComparer.Ordinal);
        foreach (var term in _terms)
        {
            if (!_byName.TryAdd(term.Name, term)) throw new ArgumentException($"Two terms are named '{term.Name}'.", nameof(terms));
        }
    }

    /// <inheritdoc/>
    public int Count => _terms.Length;

    /// <inheritdoc/>
    public Term<T> this[int index] => _terms[index];

    /// <summary>The term with a name.</summary>
    /// <param name="name">The name in JSON.</param>
    /// <param name="term">The term, if there is one.</param>
    public bool TryFind(string name, [MaybeNullWhen(false)] out Term<T> term) => _byName.TryGetValue(name, out term);

    /// <inheritdoc/>
    public IEnumerator<Term<T>> GetEnumerator() => ((IEnumerable<Term<T>>)_terms).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _terms.GetEnumerator();
}
