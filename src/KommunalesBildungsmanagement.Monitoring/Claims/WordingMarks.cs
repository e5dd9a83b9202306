using System.Text.RegularExpressions;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>The words by which a language claims causes, changes and differences.</summary>
internal sealed partial record WordingMarks
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline;

    /// <summary>Words that claim a cause.</summary>
    public required Regex Cause { get; init; }

    /// <summary>"Without the course this would not have been": a cause whatever is negated.</summary>
    public required Regex Counterfactual { get; init; }

    /// <summary>Words that say that something is not shown or not known.</summary>
    public required Regex Reservation { get; init; }

    /// <summary>Words that report what others say.</summary>
    public required Regex Report { get; init; }

    /// <summary>Words that say what is intended.</summary>
    public required Regex Intention { get; init; }

    /// <summary>Words that deny.</summary>
    public required Regex Negation { get; init; }

    /// <summary>Words at which a sentence turns, so that what was said before does not cover what follows.</summary>
    public required Regex Turn { get; init; }

    public required Regex Change { get; init; }

    public required Regex Difference { get; init; }

    public required Regex Rating { get; init; }

    public required Regex Delivery { get; init; }
}
