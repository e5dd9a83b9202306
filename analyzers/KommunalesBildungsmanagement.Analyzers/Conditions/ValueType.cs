namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>The type of a value: its kind, its C# name without the question mark, and for an enum its members.</summary>
internal sealed record ValueType(ValueKind Kind, string Name)
{
    /// <summary>Name, number and words of the members of an enum.</summary>
    public EquatableArray<EnumMember> Members { get; init; }

    /// <summary>Whether members of the enum can be combined, so that there are more values than members.</summary>
    public bool IsFlags { get; init; }
}

/// <summary>A member of an enum.</summary>
internal sealed record EnumMember(string Name, long Number, string German, string English);
