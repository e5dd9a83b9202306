using KommunalesBildungsmanagement.Landscapes;
using KommunalesBildungsmanagement.Offerings;
using KommunalesBildungsmanagement.Vocabularies;
using Bildungsportal.Languages;
using Bildungsportal.Storage;

namespace Bildungsportal.Catalogue;

/// <summary>The facets of the catalogue.</summary>
internal static class CatalogueFacets
{
    private static readonly ValueFormat<LearningForm> Forms = ValueFormat.For<LearningForm>();

    public static ValueList<Facet> Of(EducationLandscape landscape, LocalDate today)
    {
        var places = landscape.Offerings.Select(o => o.Territory).Distinct().Order().ToList();
        return
        [
            new("gebiet", PortalTexts.Territory, places.Select(key => new FacetOption(
                key.ToString(),
                LocalizedText.Same(landscape.Territories.FirstOrDefault(t => t.Key == key)?.Name ?? key.ToString()),
                OfferingRowTerms.Territory.Is(key.Digits))).ToValueList()),
            new("phase", PortalTexts.LifePhase, OfSet(LifePhases.Vocabulary, OfferingRowTerms.LifePhases)),
            new("form", PortalTexts.LearningForm, Enum.GetValues<LearningForm>().Select(form => new FacetOption(
                form.ToString(), Forms.Describe(form), OfferingRowTerms.Form.Is(form))).ToValueList()),
            new("art", PortalTexts.Kind, OfCode(OfferingKinds.Vocabulary, OfferingRowTerms.Kind)),
            new("thema", PortalTexts.Topic, OfSet(LearningTopics.Vocabulary, OfferingRowTerms.Topics)),
            new(
                "preis", PortalTexts.Price,
                [
                    new("kostenlos", PortalTexts.FreeOfCharge, OfferingRowTerms.IsFree.Is(true)),
                    new("kostenpflichtig", PortalTexts.WithPrice, OfferingRowTerms.IsFree.Is(false)),
                ],
                OfferingRowTerms.IsFree.OneOf(true, false)),
            new(
                "format", PortalTexts.Format, OfCode(OfferingFormats.Vocabulary, OfferingRowTerms.Format),
                OfferingRowTerms.Format.OneOf(OfferingFormats.Vocabulary.Entries.Select(e => e.Code))),
            new(
                "stand", PortalTexts.Freshness,
                [
                    new("aktuell", PortalTexts.Fresh, OfferingRowTerms.FreshUntil.AtLeast(today)),
                    new("veraltet", PortalTexts.Stale, OfferingRowTerms.FreshUntil.LessThan(today)),
                ],
                OfferingRowTerms.FreshUntil.AtLeast(LocalDate.MinIsoValue)),
        ];
    }

    private static ValueList<FacetOption> OfCode(Vocabulary vocabulary, ValueTerm<OfferingRow, string> term) =>
        vocabulary.Entries.Select(e => new FacetOption(e.Code, e.Label, term.Is(e.Code))).ToValueList();

    private static ValueList<FacetOption> OfSet(Vocabulary vocabulary, SetTerm<OfferingRow, string> term) =>
        vocabulary.Entries.Select(e => new FacetOption(e.Code, e.Label, term.Contains(e.Code))).ToValueList();
}
