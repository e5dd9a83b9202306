namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>Which values a variable has.</summary>
internal enum VariableKind
{
    /// <summary>Exact numbers, possibly whole, possibly bounded; dates are whole day numbers.</summary>
    Number,

    /// <summary>One of listed numbers: truth values and enums.</summary>
    Finite,

    /// <summary>Texts and codes of an open universe; they are equal or not.</summary>
    Symbol,
}
