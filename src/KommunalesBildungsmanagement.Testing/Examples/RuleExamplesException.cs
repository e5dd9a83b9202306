using System.Diagnostics.CodeAnalysis;

namespace KommunalesBildungsmanagement.Testing;

/// <summary>The examples of a rule fail, or miss something. The message is the report.</summary>
[SuppressMessage("Design", "CA1032", Justification = "It is never thrown without its report.")]
public sealed class RuleExamplesException : Exception
{
    internal RuleExamplesException(string message)
        : base(message)
    {
    }
}
