using KommunalesBildungsmanagement.Funding.Calculations;
using KommunalesBildungsmanagement.Funding.Editions;

namespace KommunalesBildungsmanagement.Funding.Tests.Calculations;

/// <summary>The editions of funding law that tests name.</summary>
internal static class Editions
{
    public static ConditionsEdition Gk2006 { get; } = ConditionsEdition.Named(ConditionsDocument.AnbestGk, new LocalDate(2006, 4, 1));

    public static ConditionsEdition Gk2012 { get; } = ConditionsEdition.Named(ConditionsDocument.AnbestGk, new LocalDate(2012, 1, 1));

    public static ConditionsEdition Gk2014 { get; } = ConditionsEdition.Named(ConditionsDocument.AnbestGk, new LocalDate(2014, 1, 1));

    public static ConditionsEdition Gk2016 { get; } = ConditionsEdition.Named(ConditionsDocument.AnbestGk, new LocalDate(2016, 11, 4));

    public static ConditionsEdition Gk2019 { get; } = ConditionsEdition.Named(ConditionsDocument.AnbestGk, new LocalDate(2019, 6, 13));

    public static ConditionsEdition Gk2024 { get; } = ConditionsEdition.Named(ConditionsDocument.AnbestGk, new LocalDate(2024, 5, 1));

    public static ConditionsEdition Gk2025 { get; } = ConditionsEdition.Named(ConditionsDocument.AnbestGk, new LocalDate(2025, 4, 1));

    public static ConditionsEdition P2006 { get; } = ConditionsEdition.Named(ConditionsDocument.AnbestP, new LocalDate(2006, 4, 1));

    public static ConditionsEdition P2012 { get; } = ConditionsEdition.Named(ConditionsDocument.AnbestP, new LocalDate(2012, 1, 1));

    public static ConditionsEdition P2016 { get; } = ConditionsEdition.Named(ConditionsDocument.AnbestP, new LocalDate(2016, 11, 4));

    public static ConditionsEdition P2019 { get; } = ConditionsEdition.Named(ConditionsDocument.AnbestP, new LocalDate(2019, 6, 13));

    public static ConditionsEdition TooOld(ConditionsDocument conditions) => ConditionsEdition.Named(conditions, new LocalDate(2006, 3, 31));
}
