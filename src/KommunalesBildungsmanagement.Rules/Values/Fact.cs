using System.Diagnostics.CodeAnalysis;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>A value that may be unknown. The default is unknown.</summary>
/// <typeparam name="TValue">Value type.</typeparam>
internal readonly struct Fact<TValue>(TValue value)
    where TValue : notnull
{
    private readonly bool _isKnown = true;
    private readonly TValue _value = value;

    public bool TryGet([MaybeNullWhen(false)] out TValue value)
    {
        value = _value;
        return _isKnown;
    }
}
