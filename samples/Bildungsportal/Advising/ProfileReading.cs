using System.Globalization;
using KommunalesBildungsmanagement.Offerings;
using KommunalesBildungsmanagement.Profiles;
using KommunalesBildungsmanagement.Territories;
using KommunalesBildungsmanagement.Vocabularies;
using Bildungsportal.Languages;

namespace Bildungsportal.Advising;

/// <summary>Makes a profile from the form. An empty field is unknown; a wrong one is named and counts as unknown.</summary>
public sealed class ProfileReading
{
    private readonly List<Problem> _problems = [];

    private ProfileReading(ProfileForm form) => Profile = new()
    {
        Age = Age(form.Age),
        Residence = Residence(form.Residence),
        German = Named<CefrLevel>(nameof(form.German), form.German),
        Certificate = Named<SchoolCertificate>(nameof(form.Certificate), form.Certificate),
        HasVocationalQualification = YesNo(nameof(form.Qualification), form.Qualification),
        Literacy = Named<AlphaLevel>(nameof(form.Literacy), form.Literacy),
        Biography = Stage(form.Stage),
        Budget = Budget(form.Budget),
        HasDevice = YesNo(nameof(form.Device), form.Device),
        NeedsChildcare = YesNo(nameof(form.Childcare), form.Childcare),
        Situations = Chosen(nameof(form.Situations), form.Situations, LifeSituations.Vocabulary, form),
        Adjustments = Chosen(nameof(form.Adjustments), form.Adjustments, AccessibilityFeatures.Vocabulary, form),
        AvailableTimes = Chosen(nameof(form.Times), form.Times, TimeSlots.Vocabulary, form),
        Supports = Chosen(nameof(form.Supports), form.Supports, SupportInstruments.Vocabulary, form),
        Goals = Chosen(nameof(form.Goals), form.Goals, LearningTopics.Vocabulary, form),
        PreferredFormats = Chosen(nameof(form.Formats), form.Formats, OfferingFormats.Vocabulary, form),
    };

    /// <summary>The profile, without what was wrong.</summary>
    public PersonProfile Profile { get; }

    /// <summary>What was wrong, each with the name of its field as location.</summary>
    public ValueList<Problem> Problems => _problems.ToValueList();

    /// <summary>Reads a form.</summary>
    public static ProfileReading Of(ProfileForm form) => new(form);

    /// <summary>The problem of a field, if it has one.</summary>
    public Problem? ProblemOf(string field) => _problems.Find(p => p.Location == field);

    private int? Age(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var age) && age <= 150) return age;
        return Refuse<int>(nameof(ProfileForm.Age), text, PortalTexts.WrongAge, PortalTexts.WrongAgeRemedy);
    }

    private TerritoryKey? Residence(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var reading = TerritoryKey.Read(text.Trim());
        if (reading.TryGet(out var key)) return key;
        _problems.AddRange(reading.Problems.Select(p => p with { Location = nameof(ProfileForm.Residence) }));
        return null;
    }

    private decimal? Budget(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var number = text.Trim().Replace(',', '.');
        if (decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var euros)) return euros;
        return Refuse<decimal>(nameof(ProfileForm.Budget), text, PortalTexts.WrongBudget, PortalTexts.WrongBudgetRemedy);
    }

    private EducationBiography? Stage(string? code)
    {
        if (string.IsNullOrWhiteSpace(code)) return null;
        if (EducationStages.Vocabulary.TryFind(code, out _)) return new(new Station(code, default));
        Refuse<int>(nameof(ProfileForm.Stage), code, PortalTexts.WrongChoice, PortalTexts.WrongChoiceRemedy);
        return null;
    }

    private TEnum? Named<TEnum>(string field, string? text)
        where TEnum : struct, Enum
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        return Enum.GetValues<TEnum>().Where(v => v.ToString() == text).Select(v => (TEnum?)v).FirstOrDefault()
            ?? Refuse<TEnum>(field, text, PortalTexts.WrongChoice, PortalTexts.WrongChoiceRemedy);
    }

    private bool? YesNo(string field, string? text) => text switch
    {
        null or "" => null,
        "ja" => true,
        "nein" => false,
        _ => Refuse<bool>(field, text, PortalTexts.WrongChoice, PortalTexts.WrongChoiceRemedy),
    };

    private PartialSet<string> Chosen(string field, List<string> codes, Vocabulary vocabulary, ProfileForm form)
    {
        foreach (var code in codes.Where(c => !vocabulary.TryFind(c, out _)))
        {
            Refuse<int>(field, code, PortalTexts.WrongChoice, PortalTexts.WrongChoiceRemedy);
        }

        var known = codes.Where(c => vocabulary.TryFind(c, out _));
        return form.Complete.Contains(field) ? PartialSet<string>.Exactly(known) : PartialSet<string>.Of(known, []);
    }

    private T? Refuse<T>(string field, string value, LocalizedText what, LocalizedText remedy)
        where T : struct
    {
        _problems.Add(new("advice.input", field, value, what, remedy));
        return null;
    }
}
