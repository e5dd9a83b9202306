namespace KommunalesBildungsmanagement.Tests;

public sealed class StandardVocabulariesTests
{
    public static TheoryData<string> Ids { get; } = new(StandardVocabularies.All.Select(v => v.Id));

    [Fact]
    public void All_Vocabularies_AreSixteenByIdWithDistinctIds()
    {
        var ids = StandardVocabularies.All.Select(v => v.Id).ToList();
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal(16, ids.Distinct().Count());
    }

    [Fact]
    public void All_EveryVocabularyOfTheLibrary_IsAmongThem()
    {
        var declared = typeof(StandardVocabularies).Assembly.GetExportedTypes()
            .SelectMany(t => t.GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static))
            .Where(p => p.PropertyType == typeof(Vocabulary))
            .Select(p => ((Vocabulary)p.GetValue(null)!).Id);
        Assert.Equal(declared.Order(StringComparer.Ordinal), StandardVocabularies.All.Select(v => v.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Entries_EachCode_IsUniqueAndHasALabelOfItsOwn(string id)
    {
        var vocabulary = StandardVocabularies.All.Single(v => v.Id == id);
        Assert.NotEmpty(vocabulary.Entries);
        Assert.Equal(vocabulary.Entries.Count, vocabulary.Entries.Select(e => e.Code).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(vocabulary.Entries.Count, vocabulary.Entries.Select(e => e.Label.German).Distinct().Count());
        Assert.Equal(vocabulary.Entries.Count, vocabulary.Entries.Select(e => e.Label.English).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Entries_WiderConcepts_NeverRunInACircle(string id)
    {
        var vocabulary = StandardVocabularies.All.Single(v => v.Id == id);
        Assert.All(vocabulary.Entries, entry =>
        {
            var steps = 0;
            for (var at = entry; at.Broader is { } broader; steps++)
            {
                Assert.True(vocabulary.TryFind(broader, out at!));
                Assert.True(steps < vocabulary.Entries.Count);
            }
        });
    }

    [Fact]
    public void LearningTopics_EachField_HasItsEuropeanAddressAndItsBroadField()
    {
        Assert.All(LearningTopics.Vocabulary.Entries, e => Assert.Equal($"http://data.europa.eu/snb/isced-f/{e.Code}", e.ExternalUri?.AbsoluteUri));
        Assert.All(LearningTopics.Vocabulary.Entries, e => Assert.Equal(e.Code.Length == 4 ? e.Code[..2] : null, e.Broader));
        Assert.Equal(11, LearningTopics.Vocabulary.Entries.Count(e => e.Broader is null));
    }

    [Fact]
    public void TimeSlots_Week_HasThreePartsOfSevenDays()
    {
        Assert.Equal(21, TimeSlots.Vocabulary.Entries.Count);
        Assert.Equal(new("Dienstagabend", "Tuesday evening"), TimeSlots.Vocabulary.LabelOf("tue-evening"));
    }

    [Fact]
    public void LifePhases_OfTheGermanStrategy_AreFive() =>
        Assert.Equal(
            ["Kinder", "Jugendliche", "junge Erwachsene", "Erwachsene", "Ältere"],
            LifePhases.Vocabulary.Entries.Select(e => e.Label.German));
}
