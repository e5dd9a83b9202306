using KommunalesBildungsmanagement.Offerings;

namespace Bildungsportal.Storage;

/// <summary>The columns as terms, so that the catalogue filters with the library's conditions.</summary>
internal static class OfferingRowTerms
{
    public static ValueTerm<OfferingRow, string> Territory { get; } = Term.Of((OfferingRow r) => r.Territory);

    public static ValueTerm<OfferingRow, string> Kind { get; } = Term.Of((OfferingRow r) => r.Kind);

    public static ValueTerm<OfferingRow, LearningForm> Form { get; } = Term.OfKnown((OfferingRow r) => r.Form);

    public static ValueTerm<OfferingRow, string> Format { get; } = Term.Of((OfferingRow r) => r.Format);

    public static SetTerm<OfferingRow, string> LifePhases { get; } = Term.Set((OfferingRow r) => r.LifePhases);

    public static SetTerm<OfferingRow, string> Topics { get; } = Term.Set((OfferingRow r) => r.Topics);

    public static ValueTerm<OfferingRow, bool> IsFree { get; } = Term.Of((OfferingRow r) => r.IsFree);

    public static ValueTerm<OfferingRow, LocalDate> FreshUntil { get; } = Term.Of((OfferingRow r) => r.FreshUntil);
}
