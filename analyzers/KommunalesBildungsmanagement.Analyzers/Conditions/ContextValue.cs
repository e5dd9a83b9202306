namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A day that the context states: <c>context.Today</c> or <c>context.ReferenceDate</c>.</summary>
internal sealed record ContextValue(string Member) : Value(new ValueType(ValueKind.Date, "global::NodaTime.LocalDate"))
{
    public override bool CanBeMissing => false;

    public override string Name => CamelCase.Of(Member);

    public override string German => Member == "Today" ? "heute" : "Stichtag";

    public override string English => Member == "Today" ? "today" : "reference date";
}
