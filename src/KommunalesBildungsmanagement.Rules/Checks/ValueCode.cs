using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>How the values of a type stand for values of a variable of the solver, and back.</summary>
/// <param name="ToVariable">A variable of this name that has the values of the type, within a declared domain if there is one.</param>
/// <param name="Encode">The value of the variable.</param>
/// <param name="Decode">The value of the type; unknown if there is none, as between two decimals.</param>
/// <param name="IsOrdered">Whether "less" and "more" of the type are those of numbers.</param>
internal sealed record ValueCode<TValue>(
    Func<string, DomainAttribute?, Variable> ToVariable, Func<TValue, Value> Encode, Func<Value, Fact<TValue>> Decode, bool IsOrdered)
    where TValue : notnull;
