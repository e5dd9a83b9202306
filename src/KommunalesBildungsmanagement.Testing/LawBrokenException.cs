using System.Diagnostics.CodeAnalysis;

namespace KommunalesBildungsmanagement.Testing;

/// <summary>A law does not hold. The message shows the counterexample and how to see it again.</summary>
[SuppressMessage("Design", "CA1032", Justification = "It is never thrown without the counterexample it stands for.")]
public sealed class LawBrokenException : Exception
{
    internal LawBrokenException(string message, string? replay, Exception? cause)
        : base(message, cause)
    {
        Replay = replay;
    }

    /// <summary>The value for <see cref="Law.ReplayVariable"/> that leads to the counterexample; <see langword="null"/> if there is none.</summary>
    public string? Replay { get; }
}
