using System.Globalization;
using KommunalesBildungsmanagement.Rules.Logic;
using NodaTime;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>The codes of the types that the solver understands.</summary>
internal static class ValueCodes
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>The code of a type: exact for whole numbers, decimals, dates, truth values, enums and texts; for others, only equality.</summary>
    public static ValueCode<TValue> For<TValue>()
        where TValue : notnull
    {
        object code =
            typeof(TValue) == typeof(int) ? Whole(int.MinValue, int.MaxValue, v => v, n => (int)n)
            : typeof(TValue) == typeof(long) ? Whole(long.MinValue, long.MaxValue, v => v, n => n)
            : typeof(TValue) == typeof(LocalDate)
                ? Whole(DayOf(LocalDate.MinIsoValue), DayOf(LocalDate.MaxIsoValue), DayOf, n => Epoch.PlusDays((int)n))
            : typeof(TValue) == typeof(decimal) ? Decimals()
            : typeof(TValue) == typeof(bool)
                ? new ValueCode<bool>((name, _) => Variable.Truth(name), v => v ? 1 : 0, v => new(v.Number.Sign > 0), IsOrdered: false)
            : typeof(TValue) == typeof(string) ? new ValueCode<string>((name, _) => Variable.Symbol(name), v => v, v => new(v.Symbol!), IsOrdered: false)
            : typeof(TValue).IsEnum && Enum.GetUnderlyingType(typeof(TValue)) != typeof(ulong) ? Enums<TValue>()
            : Others<TValue>();
        return (ValueCode<TValue>)code;
    }

    private static long DayOf(LocalDate date) => Period.DaysBetween(Epoch, date);

    private static ValueCode<TValue> Whole<TValue>(long least, long greatest, Func<TValue, long> toNumber, Func<long, TValue> ofNumber)
        where TValue : notnull => new(
        (name, domain) => Variable.Number(name, isWhole: true, domain?.Min ?? least, domain?.Max ?? greatest),
        v => toNumber(v),
        v => new(ofNumber((long)v.Number.Numerator)),
        IsOrdered: true);

    private static ValueCode<decimal> Decimals() => new(
        (name, domain) => Variable.Number(name, isWhole: false, domain?.Min ?? decimal.MinValue, domain?.Max ?? decimal.MaxValue),
        v => v,
        v => v.Number.TryToDecimal(out var number) ? new(number) : default,
        IsOrdered: true);

    // The names of an enum are all its values, unless they are flags to be combined.
    private static ValueCode<TValue> Enums<TValue>()
        where TValue : notnull
    {
        static long NumberOf(object value) => Convert.ToInt64(value, CultureInfo.InvariantCulture);
        var numbers = Enum.GetValuesAsUnderlyingType(typeof(TValue)).Cast<object>().Select(NumberOf).ToList();
        var isOpen = numbers.Count == 0 || typeof(TValue).IsDefined(typeof(FlagsAttribute), inherit: false);
        return new(
            (name, _) => isOpen ? Variable.Number(name, isWhole: true) : Variable.Finite(name, numbers),
            v => NumberOf(v),
            v => new((TValue)Enum.ToObject(typeof(TValue), (long)v.Number.Numerator)),
            IsOrdered: true);
    }

    // Which values are equal is up to the type, so every value gets a number when it first comes up. No other value of the type is known.
    private static ValueCode<TValue> Others<TValue>()
        where TValue : notnull
    {
        var values = new List<TValue>();
        return new(
            (name, _) => Variable.Symbol(name),
            v =>
            {
                if (!values.Contains(v)) values.Add(v);
                return values.IndexOf(v).ToString(CultureInfo.InvariantCulture);
            },
            v => int.TryParse(v.Symbol, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? new(values[index]) : default,
            IsOrdered: false);
    }
}
