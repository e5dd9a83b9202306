using System.Collections.Generic;
using System.Linq;
using KommunalesBildungsmanagement.Rules.Logic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>
/// Reads the body of a rule or condition. What the language does not know becomes <see cref="Outside"/>, at its place; nothing throws.
/// </summary>
internal sealed class ConditionReader
{
    private readonly ValueReader _values;

    private ConditionReader(IParameterSymbol? subject, IParameterSymbol? context) => _values = new(subject, context);

    /// <summary>A reader for the parameters of a method.</summary>
    public static ConditionReader For(IMethodSymbol method) => new(SubjectOf(method), method.Parameters.FirstOrDefault(IsContext));

    /// <summary>The parameter that is judged.</summary>
    public static IParameterSymbol? SubjectOf(IMethodSymbol method) => method.Parameters.FirstOrDefault(p => !IsContext(p));

    /// <summary>Reads a whole body.</summary>
    public RuleBody ReadBody(IOperation body)
    {
        var operation = body.Bare();
        if (operation is IConversionOperation { Operand: { } met } conversion && conversion.Type.IsRuleType("Norm")) operation = met.Bare();
        var always = new Fixed(true);
        if (operation is not IInvocationOperation call) return new(always, always, Read(operation));
        if (call.TargetMethod.ContainingType.IsRuleType("Norms") && IsDeadline(call)) return Due(call, always);
        if (call.TargetMethod.ContainingType.IsRuleType("NormScope") && call.Instance?.Bare() is IInvocationOperation when
            && when.Argument("condition") is { } condition)
        {
            var scope = Read(condition);
            if (IsDeadline(call)) return Due(call, scope);
            if (call.Argument("requirement") is { } requirement) return new(scope, always, Read(requirement));
        }

        return new(always, always, Read(operation));
    }

    private RuleBody Due(IInvocationOperation call, Condition scope)
    {
        var place = PlaceOf(call);
        if (call.Argument("due") is not { } dueOperation || call.Argument("doneOn") is not { } doneOperation)
            return new(scope, new Fixed(true), new Outside(call.Syntax.ToString(), OutsideReason.Expression) { Place = place });
        var (due, dueReason) = _values.Read(dueOperation);
        var (done, doneReason) = _values.Read(doneOperation);
        if (due is null) return new(scope, new Fixed(true), OutsideAt(dueOperation, dueReason));
        if (done is null) return new(scope, new Fixed(true), OutsideAt(doneOperation, doneReason));
        var isFixed = default(Value);
        if (call.Argument("isFixed") is { } fixedOperation)
        {
            (isFixed, var fixedReason) = _values.Read(fixedOperation);
            if (isFixed is null) return new(scope, new Fixed(true), OutsideAt(fixedOperation, fixedReason));
        }

        var lastDay = call.TargetMethod.Name == "Submit" ? new SubmissionDay(due, isFixed) : due;
        var isDone = new Presence(done) { Place = place };
        return new(
            scope,
            AnyOf.Of(place, isDone, new Comparison(new ContextValue("Today"), Relation.MoreThan, lastDay) { Place = place }),
            AllOf.Of(place, isDone, new Comparison(done, Relation.UpTo, lastDay) { Place = place }))
        {
            DueDay = due,
            DoneDay = done,
            LastDay = lastDay,
        };
    }

    private static bool IsDeadline(IInvocationOperation call) => call.TargetMethod.Name is "Due" or "Submit";

    /// <summary>Reads one condition.</summary>
    public Condition Read(IOperation operation)
    {
        operation = operation.Bare();
        var place = PlaceOf(operation);
        if (operation.ConstantValue is { HasValue: true, Value: bool constant }) return new Fixed(constant) { Place = place };
        return operation switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } both =>
                AllOf.Of(place, Read(both.LeftOperand), Read(both.RightOperand)),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } either =>
                AnyOf.Of(place, Read(either.LeftOperand), Read(either.RightOperand)),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => new NotThat(Read(not.Operand)) { Place = place },
            IBinaryOperation binary when RelationOf(binary.OperatorKind) is { } relation => Compare(binary, relation, place),
            IIsPatternOperation pattern => ReadPattern(pattern.Value.Bare(), pattern.Pattern, place),
            IPropertyReferenceOperation { Property.Name: "HasValue", Instance: { } instance } property
                when property.Property.ContainingType.IsNullableStruct() => IsThere(instance, place),
            IPropertyReferenceOperation { Property.Name: "IsTrue", Instance: { } truth } property
                when property.Property.ContainingType.IsRuleType("Truth") && truth.Bare() is IInvocationOperation set => ReadContains(set, place),
            IPropertyReferenceOperation or IFieldReferenceOperation or IConditionalAccessOperation => IsTrue(operation, place),
            IInvocationOperation call => ReadCall(call, place),
            _ => OutsideAt(operation, OutsideReason.Expression),
        };
    }

    private Condition ReadCall(IInvocationOperation call, Place place)
    {
        var method = call.TargetMethod;
        if (method.Has("Condition"))
        {
            var (german, english) = method.Words();
            var about = call.Arguments.FirstOrDefault(a => a.Parameter is { } parameter && !IsContext(parameter))?.Value;
            if (about is null || _values.ReadRoot(about) is not var (root, sensitivity)) return OutsideAt(about ?? call, OutsideReason.Value);
            return new Call(method.GetDocumentationCommentId() ?? method.Name, german, english)
            {
                Root = root,
                Sensitivity = sensitivity,
                Place = place,
            };
        }

        if (method.Name == "AtLeast" && method.ContainingType.IsRuleType("Norms")) return ReadAtLeast(call, place);
        if (method.Name == "Contains") return ReadContains(call, place);
        return method.ReturnType.SpecialType == SpecialType.System_Boolean && method.Has("RuleFunction")
            ? IsTrue(call, place)
            : OutsideAt(call, OutsideReason.Expression);
    }

    private Condition ReadAtLeast(IInvocationOperation call, Place place)
    {
        var elements = call.Argument("conditions")?.Bare() switch
        {
            ICollectionExpressionOperation list => list.Elements,
            IArrayCreationOperation { Initializer: { } array } => array.ElementValues,
            _ => [],
        };
        var parts = elements.Select(Read).ToList();
        return call.Argument("count")?.ConstantValue.Value is int count && count >= 1 && count <= parts.Count
            ? new AtLeastOf(count, parts.ToEquatable()) { Place = place }
            : OutsideAt(call, OutsideReason.Count);
    }

    private Condition ReadContains(IInvocationOperation call, Place place)
    {
        var operands = call.Arguments.Select(a => a.Value).ToList();
        if (call.Instance is { } instance) operands.Insert(0, instance);
        if (call.TargetMethod.Name != "Contains" || operands.Count != 2) return OutsideAt(call, OutsideReason.Expression);

        // An array may have been turned into a span by a conversion that is an operator.
        var set = operands[0].Bare();
        while (set is IConversionOperation conversion) set = conversion.Operand.Bare();
        var (element, reason) = _values.Read(operands[1]);
        if (element is not ConstantValue constant) return OutsideAt(operands[1], element is null ? reason : OutsideReason.Value);
        var isPartial = set.Type.IsRuleType("PartialSet");
        return _values.ReadPath(set, constant.Type, isPartial ? SetKind.Partial : SetKind.Whole) is { } member
            ? new Contains(member, constant) { Place = place }
            : OutsideAt(set, OutsideReason.Value);
    }

    private Condition Compare(IBinaryOperation binary, Relation relation, Place place)
    {
        var (left, right) = (binary.LeftOperand.Bare(), binary.RightOperand.Bare());
        if (right.IsNull()) return IsNullOrNot(left, relation, place);
        if (left.IsNull()) return IsNullOrNot(right, relation, place);
        if (right.ConstantValue is { HasValue: true, Value: bool truth } && relation is Relation.Is or Relation.IsNot)
        {
            var inner = Read(left);
            return truth == (relation == Relation.Is) ? inner.At(place) : new NotThat(inner.At(place)) { Place = place };
        }

        return Compare(left, relation, right, place);
    }

    private Condition Compare(IOperation left, Relation relation, IOperation right, Place place)
    {
        var (leftValue, leftReason) = _values.Read(left);
        var (rightValue, rightReason) = _values.Read(right);
        if (leftValue is null) return OutsideAt(left, leftReason);
        if (rightValue is null) return OutsideAt(right, rightReason);
        if (leftValue is ConstantValue && rightValue is not ConstantValue)
            (leftValue, relation, rightValue) = (rightValue, relation.Mirrored(), leftValue);
        return ValuePair.Unify(leftValue, rightValue) is var (a, b)
            ? new Comparison(a, relation, b) { Place = place }
            : OutsideAt(left, OutsideReason.Type);
    }

    private Condition IsNullOrNot(IOperation value, Relation relation, Place place) => relation switch
    {
        Relation.Is => new NotThat(IsThere(value, place)) { Place = place },
        Relation.IsNot => IsThere(value, place),
        _ => OutsideAt(value, OutsideReason.Expression),
    };

    private Condition IsThere(IOperation operation, Place place)
    {
        if (_values.ReadSet(operation) is { } set) return new Presence(set) { Place = place };
        var (value, reason) = _values.Read(operation);
        return value is null ? OutsideAt(operation, reason) : new Presence(value) { Place = place };
    }

    private Condition IsTrue(IOperation operation, Place place)
    {
        var (value, reason) = _values.Read(operation);
        return value is null ? OutsideAt(operation, reason)
            : value.Type.Kind == ValueKind.Truth ? new Comparison(value, Relation.Is, ConstantValue.Truth(true)) { Place = place }
            : OutsideAt(operation, OutsideReason.Expression);
    }

    private Condition ReadPattern(IOperation value, IPatternOperation pattern) => ReadPattern(value, pattern, PlaceOf(pattern));

    private Condition ReadPattern(IOperation value, IPatternOperation pattern, Place whole)
    {
        var place = PlaceOf(pattern);
        switch (pattern)
        {
            case IConstantPatternOperation constant when constant.Value.IsNull(): return new NotThat(IsThere(value, whole)) { Place = whole };
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool truth } }:
                return truth ? Read(value).At(whole) : new NotThat(Read(value).At(whole)) { Place = whole };
            case IConstantPatternOperation constant: return Compare(value, Relation.Is, constant.Value, place);
            case IRelationalPatternOperation relational when RelationOf(relational.OperatorKind) is { } relation:
                return Compare(value, relation, relational.Value, place);
            case INegatedPatternOperation { Pattern: IConstantPatternOperation nothing } when nothing.Value.IsNull(): return IsThere(value, whole);
            case INegatedPatternOperation negated: return new NotThat(ReadPattern(value, negated.Pattern, place)) { Place = place };
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both:
                return AllOf.Of(whole, ReadPattern(value, both.LeftPattern), ReadPattern(value, both.RightPattern));
            case IBinaryPatternOperation either:
                return AnyOf.Of(whole, ReadPattern(value, either.LeftPattern), ReadPattern(value, either.RightPattern));
            case IRecursivePatternOperation { PropertySubpatterns.IsEmpty: true, DeconstructionSubpatterns.IsEmpty: true, DeclaredSymbol: null }:
                return IsThere(value, whole);
            default: return OutsideAt(pattern, OutsideReason.Expression);
        }
    }

    private static Relation? RelationOf(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Equals => Relation.Is,
        BinaryOperatorKind.NotEquals => Relation.IsNot,
        BinaryOperatorKind.LessThan => Relation.LessThan,
        BinaryOperatorKind.LessThanOrEqual => Relation.UpTo,
        BinaryOperatorKind.GreaterThan => Relation.MoreThan,
        BinaryOperatorKind.GreaterThanOrEqual => Relation.AtLeast,
        _ => null,
    };

    private static Outside OutsideAt(IOperation operation, OutsideReason reason) =>
        new(operation.Syntax.ToString(), operation.HasErrors() ? OutsideReason.Error : operation.ReadsClock() ? OutsideReason.Clock : reason)
        {
            Place = PlaceOf(operation),
        };

    private static Place PlaceOf(IOperation operation) => new(operation.Syntax.Span);

    private static bool IsContext(IParameterSymbol parameter) => parameter.Type.IsRuleType("RuleContext");
}
