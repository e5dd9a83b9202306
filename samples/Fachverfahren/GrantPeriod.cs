using KommunalesBildungsmanagement.Rules;
using NodaTime;

namespace Fachverfahren;

/// <summary>First and last day of a grant.</summary>
public sealed record GrantPeriod(
    [property: Term("de", "Beginn des Bewilligungszeitraums"), Term("en", "start of the grant period")] LocalDate Start,
    [property: Term("de", "Ende des Bewilligungszeitraums"), Term("en", "end of the grant period")] LocalDate End);
