namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A day that the context states: <c>context.Today</c> or <c>context.ReferenceDate</c>.</summary>
internal sealed record ContextValue(string Member) : Value(new ValueType(ValueKind.Date, "global::NodaTime.LocalDate"))
{
    public override bool CanBeMissing => false;

    /// <summary>No member of a subject can have this name: <c>p.Today</c> is not <c>c.Today</c>.</summary>
    public override string Name => "context:" + CamelCase.Of(Member);

    public override string German => Member == "Today" ? "heute" : "Stichtag";

    public override string English => Member == "Today" ? "today" : "reference date";
}
