namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Why something is outside the rule language.</summary>
internal enum OutsideReason
{
    /// <summary>It is no condition the language has.</summary>
    Expression,

    /// <summary>The value comes from something that is no member of the subject, parameter, constant or rule function.</summary>
    Value,

    /// <summary>The type of the value is none the language has.</summary>
    Type,

    /// <summary>Division by something that may be zero.</summary>
    Division,

    /// <summary>The count of AtLeast is no constant from 1 to the number of conditions.</summary>
    Count,

    /// <summary>A number that is no member of its enum (KBM2007 says so).</summary>
    EnumMember,

    /// <summary>It does not compile (the compiler says so).</summary>
    Error,

    /// <summary>The system clock (KBM4001 says so).</summary>
    Clock,
}
