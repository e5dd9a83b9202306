using System.Diagnostics.CodeAnalysis;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>Somebody asked for the value of a failed reading, or built a value from parts that break its invariant.</summary>
[SuppressMessage("Design", "CA1032", Justification = "It is never thrown without the problems it stands for.")]
public sealed class InvalidValueException : ArgumentException
{
    /// <summary>An exception that carries every problem.</summary>
    /// <param name="problems">The problems, at least one.</param>
    public InvalidValueException(params IEnumerable<Problem> problems)
        : this(problems.ToValueList())
    {
    }

    private InvalidValueException(ValueList<Problem> problems)
        : base(string.Join(Environment.NewLine, problems))
    {
        Problems = problems;
    }

    /// <summary>The problems.</summary>
    public ValueList<Problem> Problems { get; }
}
