using System;
using Microsoft.CodeAnalysis.Text;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Where in the file of the rule something is written. All places are equal, so that moving a rule does not change what it means.</summary>
internal readonly struct Place(TextSpan span) : IEquatable<Place>
{
    public TextSpan Span { get; } = span;

    public bool Equals(Place other) => true;

    public override bool Equals(object? obj) => obj is Place;

    public override int GetHashCode() => 0;
}
