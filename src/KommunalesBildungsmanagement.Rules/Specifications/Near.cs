using System.Linq.Expressions;
using System.Text.Json;
using KommunalesBildungsmanagement.Rules.Indexing;
using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>
/// A position that lies at most so many metres from a centre, as the crow flies. The limit is a constant or a value of the subject itself. Unknown
/// where the position or the limit is unknown.
/// </summary>
/// <typeparam name="T">The subject.</typeparam>
public sealed record Near<T> : Specification<T>
{
    internal Near(ValueTerm<T, GeoPosition> term, GeoPosition centre, int metres)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(metres);
        (Term, Centre, Metres) = (term, centre, metres);
    }

    internal Near(ValueTerm<T, GeoPosition> term, GeoPosition centre, ValueTerm<T, int> limit) => (Term, Centre, Limit) = (term, centre, limit);

    /// <summary>The position.</summary>
    public ValueTerm<T, GeoPosition> Term { get; }

    /// <summary>The centre.</summary>
    public GeoPosition Centre { get; }

    /// <summary>The limit in metres; <see langword="null"/> if the subject has it.</summary>
    public int? Metres { get; }

    /// <summary>The term with the limit in metres; <see langword="null"/> if it is a constant.</summary>
    public ValueTerm<T, int>? Limit { get; }

    /// <inheritdoc/>
    public override LocalizedText Text
    {
        get
        {
            var limit = Limit?.Label ?? Kilometres.Exact(Metres!.Value);
            return new($"{Term.Label.German}: Luftlinie bis {Centre} höchstens {limit.German}",
                $"{Term.Label.English}: straight line to {Centre} at most {limit.English}");
        }
    }

    /// <inheritdoc/>
    public override Truth Evaluate(T subject) => TryGetDistance(subject, out var distance) && TryGetLimit(subject, out var metres)
        ? Truth.Of(distance <= metres)
        : Truth.Unknown;

    /// <summary>Shows how far it is, and not where the subject is.</summary>
    /// <param name="subject">The subject.</param>
    public override Explanation Explain(T subject)
    {
        var distance = TryGetDistance(subject, out var metres) ? Kilometres.Rounded(metres) : null;
        var limit = Limit is not null && TryGetLimit(subject, out var most) ? Kilometres.Exact(most) : null;

        // The term to ask for is the one that is missing; the position first.
        Term<T> asked = Limit is not null && distance is not null && limit is null ? Limit : Term;
        return new(ExplanationKind.Condition, Evaluate(subject), Text)
        {
            Term = asked.Name,
            Observed = Limit is null || (distance is null && limit is null)
                ? distance
                : LocalizedTexts.Join([distance ?? Explanation.NotKnown, limit ?? Explanation.NotKnown], " / ", " / "),
            Question = asked.Question,
            Sensitivity = AllTerms().Max(t => t.Sensitivity),
        };
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("term", Term.Name);
        writer.WritePropertyName("near");
        GeoPositionFormat.Format.Write(writer, Centre);
        if (Metres is { } metres) writer.WriteNumber("upTo", metres);
        if (Limit is not null)
        {
            writer.WriteStartObject("upTo");
            writer.WriteString("term", Limit.Name);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public override IEnumerable<SpecificationVariant<T>> Variants()
    {
        if (Metres > 0) yield return Variant(VariantKind.Value, new Near<T>(Term, Centre, Metres.Value - 1));
        if (Metres < int.MaxValue) yield return Variant(VariantKind.Value, new Near<T>(Term, Centre, Metres.Value + 1));
        yield return Opposite();
    }

    /// <inheritdoc/>
    public override IEnumerable<SpecificationEdge<T>> Edges()
    {
        bool IsBeyond(T subject, long metres) =>
            TryGetDistance(subject, out var distance) && TryGetLimit(subject, out var limit) && distance == limit + metres;
        yield return new(this, Text.Map(de => $"{de} (genau)", en => $"{en} (exactly)"), s => IsBeyond(s, 0));
        yield return new(this, Text.Map(de => $"{de} (einen Meter mehr)", en => $"{en} (a metre more)"), s => IsBeyond(s, 1));
    }

    /// <summary>Reads the fields beside "term": <c>near</c> and <c>upTo</c>.</summary>
    internal static Near<T>? Read(ValueTerm<T, GeoPosition> term, JsonFields fields, TermList<T> terms)
    {
        var hasCentre = fields.TryRead("near", GeoPositionFormat.Format.Read, out var centre);
        if (fields.Element("upTo") is { ValueKind: JsonValueKind.Object } other)
            return ValueTerm<T, int>.ReadOther(fields, "upTo", other, terms, term.Name) is { } limit && hasCentre ? new(term, centre, limit) : null;
        if (!fields.TryRead("upTo", ValueFormat.For<int>().Read, out var metres)) return null;
        if (metres >= 0) return hasCentre ? new(term, centre, metres) : null;
        fields.Refuse(
            "upTo", "condition.distance", metres.ToString(System.Globalization.CultureInfo.InvariantCulture),
            new("Eine Entfernung ist nie negativ.", "A distance is never negative."), new("Meter ab 0 angeben.", "State metres from 0 on."));
        return null;
    }

    // Nobody moves for an offering.
    private protected override IEnumerable<TermChange<T>> Changes(bool outcome, T subject) => [];

    // Whole numbers and no root: every database counts the same.
    internal override Expression Decided(bool outcome, ParameterExpression subject)
    {
        var (e, n) = ((long)Centre.Easting, (long)Centre.Northing);
        Expression<Func<GeoPosition, long, bool>> test = outcome
            ? (p, limit) => limit >= 0 && ((p.Easting - e) * (p.Easting - e)) + ((p.Northing - n) * (p.Northing - n)) <= limit * limit
            : (p, limit) => limit < 0 || ((p.Easting - e) * (p.Easting - e)) + ((p.Northing - n) * (p.Northing - n)) > limit * limit;
        var metres = Limit is null ? Expression.Constant((long)Metres!.Value) : (Expression)Expression.Convert(Limit.On(subject), typeof(long));
        var body = new Replacement(test.Parameters[0], ValueOf(Term.On(subject))).Visit(test.Body);
        body = new Replacement(test.Parameters[1], metres).Visit(body);
        return Term.Guarded(subject, Limit?.Guarded(subject, body, mustBePresent: true) ?? body, mustBePresent: true);
    }

    internal override ConjunctiveForm<T>? ToClauses(Aspect aspect) => FixedOutcome is { } outcome
        ? ConjunctiveForm<T>.Of(aspect.Of(outcome))
        : ConjunctiveForm<T>.Of(this, aspect);

    internal override void AddSteps(StepList<T> steps, Aspect aspect)
    {
        if (FixedOutcome is { } outcome) steps.AddStated(aspect.Of(outcome));
        else steps.AddLiteral(this, aspect);
    }

    internal override void NameFacts(FactCatalogue<T> facts) => facts.Collect<CellFacts<T>>(Term)?.Name(Centre, Metres ?? 0);

    internal override FactTable? Tabulate(FactCatalogue<T> facts) => facts.Find<CellFacts<T>>(Term)?.Near(Centre, Metres);

    internal override Formula ToFormula(TermVariables<T> variables)
    {
        if (FixedOutcome is { } outcome) return Fixed(outcome);

        // A parameter is the same for every subject: no variable, but a number.
        var distance = Term.IsConstant && TryGetDistance(default!, out var known) ? Linear.Of(known) : variables.DistanceOf(Term, Centre);
        var limit = Limit is { IsConstant: false } ? variables.Of(Limit).Number : Linear.Of(TryGetLimit(default!, out var most) ? most : 0);
        return new Compare(distance, Relation.UpTo, limit) { Origin = this };
    }

    internal override IEnumerable<Term<T>> AllTerms() => Limit is null ? [Term] : [Term, Limit];

    // Where only parameters are compared, or one of them has no value, the outcome is the same for everybody.
    private Truth? FixedOutcome =>
        AllTerms().Any(t => t.IsConstant && !t.IsKnownOf(default!)) ? Truth.Unknown
        : AllTerms().All(t => t.IsConstant) ? Evaluate(default!)
        : null;

    private static Expression ValueOf(Expression position)
    {
        Expression<Func<GeoPosition?, GeoPosition>> value = p => p!.Value;
        return position.Type == typeof(GeoPosition) ? position : new Replacement(value.Parameters[0], position).Visit(value.Body);
    }

    private bool TryGetDistance(T subject, out int metres)
    {
        var isKnown = Term.TryGet(subject, out var position);
        metres = isKnown ? position.DistanceTo(Centre) : 0;
        return isKnown;
    }

    private bool TryGetLimit(T subject, out int metres)
    {
        metres = Metres ?? 0;
        return Limit is null || Limit.TryGet(subject, out metres);
    }
}
