using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Goals;
using KommunalesBildungsmanagement.Monitoring.Claims;
using KommunalesBildungsmanagement.Monitoring.Effects;
using KommunalesBildungsmanagement.Periods;
using Bildungsportal.Languages;

namespace Bildungsportal.Evaluating;

/// <summary>Makes a study and a proposed sentence from the form; everything that is wrong is named at once.</summary>
public sealed class StudyReading
{
    /// <summary>The designs that the form can enter. D6 needs what was known of each person before, which a form does not take.</summary>
    public static ValueList<EvaluationDesign> Designs { get; } =
        [.. Enum.GetValues<EvaluationDesign>().Where(d => d != EvaluationDesign.D6)];

    private const int LongestName = 120;
    private const int LongestText = 1000;
    private const int Seed = 1;

    private readonly StudyForm _form;
    private readonly NumberFields _fields = new();

    private StudyReading(StudyForm form)
    {
        _form = form;
        var title = Named(nameof(form.Title), form.Title, form.TitleEnglish, nameof(form.TitleEnglish));
        var label = Named(nameof(form.Outcome), form.Outcome, form.OutcomeEnglish, nameof(form.OutcomeEnglish));
        var kind = Chosen<OutcomeKind>(nameof(form.OutcomeKind), form.OutcomeKind);
        var direction = Chosen<GoalDirection>(nameof(form.Direction), form.Direction);
        var step = Chosen<ImpactStep>(nameof(form.Step), form.Step);
        var design = Chosen<EvaluationDesign>(nameof(form.Design), form.Design);
        var claimKind = Chosen<ClaimKind>(nameof(form.ClaimKind), form.ClaimKind);
        var claimStep = Chosen<ImpactStep>(nameof(form.ClaimStep), form.ClaimStep);
        var unit = string.IsNullOrWhiteSpace(form.Unit)
            ? new("Punkte", "points")
            : Named(nameof(form.Unit), form.Unit, form.UnitEnglish, nameof(form.UnitEnglish));
        var data = _fields.Problems.Any(p => p.Location == nameof(form.Design)) ? null : DataOf(design, kind);
        var enrolments = _fields.OptionalCount(nameof(form.Enrolments), form.Enrolments);
        var droppedOut = _fields.OptionalCount(nameof(form.DroppedOut), form.DroppedOut);
        var othersDroppedOut = _fields.OptionalCount(nameof(form.ComparisonDroppedOut), form.ComparisonDroppedOut);
        var (german, english) = (TextOf(nameof(form.German), form.German), TextOf(nameof(form.English), form.English));
        if (_fields.Problems.Count > 0 || data is null) return;

        Study = new()
        {
            Id = "eingabe",
            Measure = "eingabe",
            Title = title,
            Outcome = new() { Label = label, Unit = unit, Kind = kind, Direction = direction, Step = step },
            Data = data,
            Enrolments = enrolments,
            Answered = design == EvaluationDesign.D1 ? AnsweredOf() : null,
            Attrition = droppedOut is { } missing ? AttritionOf(data, missing, othersDroppedOut) : null,
            Days = DateRange.Always,
            Provenance = new() { Source = PortalTexts.EntrySource.German },
        };
        Claim = new(claimKind, claimStep) { German = german, English = english };
    }

    /// <summary>The study; <see langword="null"/> with problems.</summary>
    public EvaluationStudy? Study { get; }

    /// <summary>The sentence; <see langword="null"/> with problems.</summary>
    public ProposedClaim? Claim { get; }

    /// <summary>What is wrong, each with the name of its field as location.</summary>
    public ValueList<Problem> Problems => _fields.Problems.ToValueList();

    /// <summary>Reads a form.</summary>
    public static StudyReading Of(StudyForm form) => new(form);

    private IStudyData? DataOf(EvaluationDesign design, OutcomeKind kind) => design switch
    {
        EvaluationDesign.D0 => new DeliveryData(
            _fields.Count(nameof(StudyForm.Events), _form.Events), _fields.Count(nameof(StudyForm.Reached), _form.Reached)),
        EvaluationDesign.D1 => Afterwards(),
        EvaluationDesign.D2 => new PairedData(Changes()),
        EvaluationDesign.D3 => new TwoGroupData(
            Persons(nameof(StudyForm.Participants), _form.Participants, "T"), Persons(nameof(StudyForm.Others), _form.Others, "V")),
        EvaluationDesign.D4 => Compared(kind),
        EvaluationDesign.D5 => new SeriesData(
            [.. _fields.Values(nameof(StudyForm.SeriesBefore), _form.SeriesBefore)],
            [.. _fields.Values(nameof(StudyForm.SeriesAfter), _form.SeriesAfter)],
            _fields.Count(nameof(StudyForm.PersonsPerPoint), _form.PersonsPerPoint)),
        EvaluationDesign.D7 => new RandomisedData(
            Persons(nameof(StudyForm.Participants), _form.Participants, "T"), Persons(nameof(StudyForm.Others), _form.Others, "V"), Seed),
        _ => Refused(nameof(StudyForm.Design), _form.Design, PortalTexts.DesignNotHere, PortalTexts.DesignNotHereRemedy),
    };

    private AfterwardsData? Afterwards()
    {
        var answered = _fields.Count(nameof(StudyForm.Answered), _form.Answered);
        var agreeing = _fields.Count(nameof(StudyForm.Agreeing), _form.Agreeing);
        var asked = _fields.OptionalCount(nameof(StudyForm.Asked), _form.Asked);
        if (_fields.Problems.Count == 0 && agreeing > answered)
        {
            _fields.Refuse(nameof(StudyForm.Agreeing), _form.Agreeing, PortalTexts.MoreThanAnswered, PortalTexts.CountsRemedy);
        }

        if (_fields.Problems.Count == 0 && asked < answered)
        {
            _fields.Refuse(nameof(StudyForm.Asked), _form.Asked, PortalTexts.FewerThanAnswered, PortalTexts.CountsRemedy);
        }

        return agreeing > answered ? null : new(new(agreeing, answered));
    }

    private PersonShare? AnsweredOf() => int.TryParse(_form.Asked, out var asked) && int.TryParse(_form.Answered, out var answered)
        ? new(answered, asked)
        : null;

    // Persons get running numbers: nothing in the form says who they are.
    private ValueList<PersonChange> Changes() =>
    [
        .. _fields.Pairs(nameof(StudyForm.Pairs), _form.Pairs).Select((pair, i) => new PersonChange($"T{i + 1}", pair.Before, pair.After)),
    ];

    private ValueList<PersonValue> Persons(string field, string? text, string group) =>
        [.. _fields.Values(field, text).Select((value, i) => new PersonValue($"{group}{i + 1}", value))];

    private IStudyData? Compared(OutcomeKind kind)
    {
        if (kind == OutcomeKind.YesNo)
        {
            return Refused(nameof(StudyForm.OutcomeKind), _form.OutcomeKind, PortalTexts.ScaleOnly, PortalTexts.ScaleOnlyRemedy);
        }

        var groups = new[]
        {
            Summary(nameof(StudyForm.ParticipantsBefore), _form.ParticipantsBefore), Summary(nameof(StudyForm.ParticipantsAfter), _form.ParticipantsAfter),
            Summary(nameof(StudyForm.OthersBefore), _form.OthersBefore), Summary(nameof(StudyForm.OthersAfter), _form.OthersAfter),
        };
        return groups is [{ } before, { } after, { } othersBefore, { } othersAfter]
            ? new ComparedSummariesData(before, after, othersBefore, othersAfter)
            : null;
    }

    private SampleSummary? Summary(string group, GroupForm form)
    {
        var before = _fields.Problems.Count;
        var persons = _fields.Count($"{group}-Persons", form.Persons);
        var mean = _fields.Number($"{group}-Mean", form.Mean);
        var deviation = _fields.Number($"{group}-Deviation", form.Deviation);
        if (_fields.Problems.Count > before) return null;
        if (persons < 1) _fields.Refuse($"{group}-Persons", form.Persons, PortalTexts.NoPersons, PortalTexts.CountRemedy);
        if (deviation < 0) _fields.Refuse($"{group}-Deviation", form.Deviation, PortalTexts.NegativeDeviation, PortalTexts.NumberRemedy);
        return _fields.Problems.Count > before ? null : new(persons, mean, deviation);
    }

    private static Attrition AttritionOf(IStudyData data, int missing, int? othersMissing)
    {
        var (own, others) = data switch
        {
            DeliveryData d => (d.Persons, (int?)null),
            AfterwardsData d => (d.Agreeing.Persons, null),
            PairedData d => (d.Changes.Count, null),
            TwoGroupData d => (d.Participants.Count, d.Comparison.Count),
            RandomisedData d => (d.Participants.Count, d.Comparison.Count),
            ComparedSummariesData d => (d.ParticipantsAfter.Persons, d.ComparisonAfter.Persons),
            _ => (0, null),
        };

        // Those who started: who was measured at the end, and who is missing.
        return new(new(missing, own + missing), others is { } rest && othersMissing is { } gone ? new(gone, rest + gone) : null);
    }

    private LocalizedText Named(string field, string? german, string? english, string englishField)
    {
        if (string.IsNullOrWhiteSpace(german)) _fields.Refuse(field, german, PortalTexts.NameMissing, PortalTexts.NameRemedy);
        if (german?.Length > LongestName) _fields.Refuse(field, german, PortalTexts.TextTooLong, PortalTexts.NameRemedy);
        if (english?.Length > LongestName) _fields.Refuse(englishField, english, PortalTexts.TextTooLong, PortalTexts.NameRemedy);
        if (string.IsNullOrWhiteSpace(german)) return LocalizedText.Same("–");
        return new(german.Trim(), string.IsNullOrWhiteSpace(english) ? german.Trim() : english.Trim());
    }

    private string? TextOf(string field, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (text.Length > LongestText) _fields.Refuse(field, text, PortalTexts.TextTooLong, PortalTexts.TextRemedy);
        return text.Trim();
    }

    private TEnum Chosen<TEnum>(string field, string? text)
        where TEnum : struct, Enum
    {
        var found = Enum.GetValues<TEnum>().Where(v => v.ToString() == text).Select(v => (TEnum?)v).FirstOrDefault();
        if (found is null) _fields.Refuse(field, text, PortalTexts.WrongChoice, PortalTexts.WrongChoiceRemedy);
        return found ?? default;
    }

    private IStudyData? Refused(string field, string? value, LocalizedText what, LocalizedText remedy)
    {
        _fields.Refuse(field, value, what, remedy);
        return null;
    }
}
