namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A sum, difference, product or quotient of two numbers. Missing where one of them is.</summary>
/// <param name="Type">Type of the result.</param>
/// <param name="Left">Left number.</param>
/// <param name="Operator">One of + - * /.</param>
/// <param name="Right">Right number.</param>
internal sealed record ArithmeticValue(ValueType Type, Value Left, char Operator, Value Right) : Value(Type)
{
    public override bool CanBeMissing => Left.CanBeMissing || Right.CanBeMissing;

    public override string Name => $"({Left.Name} {Operator} {Right.Name})";

    public override string German => $"{Left.German} {Sign} {Right.German}";

    public override string English => $"{Left.English} {Sign} {Right.English}";

    private char Sign => Operator switch { '*' => '×', '-' => '−', '/' => '÷', _ => '+' };
}
