namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>Relations in words, for explanations and for messages of the compiler alike.</summary>
internal static class Phrases
{
    /// <summary>A value in relation to a constant: "Alter: mindestens 16".</summary>
    public static (string German, string English) With(
        Relation relation, bool isDate, (string German, string English) left, (string German, string English) right)
    {
        var (german, english) = relation switch
        {
            Relation.Is => ("", ""),
            Relation.IsNot => ("nicht ", "not "),
            Relation.AtLeast => isDate ? ("frühestens am ", "on or after ") : ("mindestens ", "at least "),
            Relation.MoreThan => isDate ? ("nach dem ", "after ") : ("mehr als ", "more than "),
            Relation.UpTo => isDate ? ("spätestens am ", "on or before ") : ("höchstens ", "at most "),
            _ => isDate ? ("vor dem ", "before ") : ("weniger als ", "less than "),
        };
        return ($"{left.German}: {german}{right.German}", $"{left.English}: {english}{right.English}");
    }

    /// <summary>A value in relation to another value: "heute liegt nach: Ende des Zeitraums".</summary>
    public static (string German, string English) Between(
        Relation relation, bool isDate, (string German, string English) left, (string German, string English) right)
    {
        if (!isDate) return With(relation, isDate, left, right);
        var (german, english) = relation switch
        {
            Relation.Is => ("ist gleich", "equals"),
            Relation.IsNot => ("ist ungleich", "differs from"),
            Relation.AtLeast => ("liegt nicht vor", "is not before"),
            Relation.MoreThan => ("liegt nach", "is after"),
            Relation.UpTo => ("liegt nicht nach", "is not after"),
            _ => ("liegt vor", "is before"),
        };
        return ($"{left.German} {german}: {right.German}", $"{left.English} {english}: {right.English}");
    }
}
